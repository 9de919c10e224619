package org.explainer.reader.asciidoc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.explainer.reader.file.SourceFile;

/**
 * What can be told from an image macro: whether its file is there, is ours and has words.
 *
 * @param media holds a folder of pictures for each text
 */
record ImageCheck(Path media) {

    private static final Pattern IMAGE =
            Pattern.compile("image::?([^\\s:\\[\\]]([^\\[\\]]*[^\\s\\[\\]])?)\\[([^\\]]*)\\]");

    private static final Pattern CREDIT = Pattern.compile("\\b(?:maker|licence|source)=");

    /** Judges the images that one line of {@code file} shows. */
    void check(String line, SourceFile file, Place place, Problems problems) {
        Matcher image = IMAGE.matcher(line);
        while (image.find()) {
            String target = image.group(1);
            String folder = file.path().getFileName().toString().replaceFirst("\\.adoc$", "");
            String say = "say in the brackets what it tells: image::" + target + "[…]";
            boolean mute = image.group(3).split(",", 2)[0].isBlank();
            if (target.contains("..") || target.contains(":") || target.startsWith("/")) {
                problems.error(
                        place,
                        "the image " + target + " is not one of ours",
                        "put it in assets/media/" + folder + "/ and name it without a path");
            } else if (target.contains(" ")) {
                problems.error(
                        place,
                        "the name of the image " + target + " has a blank",
                        "name the file with hyphens: " + target.replace(' ', '-'));
            } else if (!Files.isRegularFile(media.resolve(folder).resolve(target))) {
                problems.error(
                        place,
                        "there is no image " + target,
                        "put it in assets/media/" + folder + "/" + (mute ? ", and " + say : ""));
            } else if (mute) {
                problems.error(place, "the image " + target + " has no text alternative", say);
            } else if (image.group().startsWith("image::")) {
                checkCredit(target, image.group(3), place, problems);
            }
        }
    }

    private static void checkCredit(
            String target, String attributes, Place place, Problems problems) {
        if (!CREDIT.matcher(attributes).find()) {
            problems.warning(
                    place,
                    "nobody is named as the maker of the image " + target,
                    "say in the brackets whose it is: maker=\"…\", and of another's picture"
                            + " licence=\"…\" and source=\"https://…\"");
        }
    }
}
