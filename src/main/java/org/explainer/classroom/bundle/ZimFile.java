package org.explainer.classroom.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.explainer.cache.ContentSum;
import org.explainer.cache.FileCache;
import org.explainer.channel.Archive;
import org.explainer.classroom.artefact.Artefact;
import org.explainer.classroom.artefact.Bundle;
import org.explainer.classroom.artefact.ClassroomContext;
import org.explainer.classroom.artefact.ClassroomSettings;
import org.explainer.classroom.artefact.Maker;
import org.explainer.classroom.artefact.Program;
import org.explainer.figure.picture.Inks;
import org.explainer.figure.picture.Painter;
import org.explainer.manuscript.teaching.Audience;
import org.explainer.manuscript.text.Cover;
import org.explainer.problem.Place;

/**
 * The small copy as Kiwix reads it, where there is {@code zimwriterfs} to make it
 * (https://wiki.openzim.org/wiki/Metadata). That program puts a number of chance and the time into
 * the file, so no two are alike; one whose pages are as they were is not written again.
 */
public final class ZimFile implements Maker {

    private static final Program WRITER = Program.named("zimwriterfs");

    private static final String ICON = "illustration-48.png";

    /** In characters; catalogues cut what is longer. */
    private static final int TITLE = 30;

    private static final int DESCRIPTION = 80;

    private static final Pattern PICTURE = Pattern.compile(".*\\.(png|jpe?g|gif|webp|avif|svg)");
    private static final Pattern VIDEO = Pattern.compile(".*\\.(mp4|m4v|mov|ogv|webm)");

    @Override
    public Optional<Program> needs() {
        return Optional.of(WRITER);
    }

    @Override
    public String name() {
        return "zim";
    }

    @Override
    public List<Artefact> make(ClassroomContext classroom) throws IOException {
        if (classroom.channel().archive() == Archive.LOOSE) {
            return List.of(); // Packing is all that is left to do, and its files are looked at
            // elsewhere.
        }
        var bundle = classroom.bundle("");
        classroom.lite().addTo(bundle);
        LicenceFiles.addTo(bundle, classroom);
        List<String> arguments =
                arguments(classroom.edition().cover(), classroom.settings(), bundle.names());
        bundle.add(ICON, icon(classroom), new Place("assets", 0));
        Path file = classroom.channel().output().resolve(file(classroom));
        var kept = new FileCache(classroom.channel().cache().resolve("zim"));
        String key = kept.key(parts(bundle, arguments));
        if (!kept.copy(key, file)) {
            write(bundle, arguments, file);
            kept.put(key, file);
        }
        return List.of(Artefact.in(file, "zim", "", Audience.PUPIL));
    }

    /** All that the file depends on. */
    private static List<String> parts(Bundle bundle, List<String> arguments) throws IOException {
        List<String> parts = new ArrayList<>(arguments);
        for (String name : bundle.names()) {
            parts.add(name);
            parts.add(ContentSum.of(bundle.content(name)));
        }
        return parts;
    }

    private static void write(Bundle bundle, List<String> arguments, Path file) throws IOException {
        Path folder = Files.createDirectories(file.resolveSibling("zim"));
        for (String name : bundle.names()) {
            write(folder.resolve("pages").resolve(name), bundle.content(name));
        }
        WRITER.run(folder, arguments);
        Files.move(folder.resolve("book.zim"), file);
        delete(folder);
    }

    private static byte[] icon(ClassroomContext classroom) throws IOException {
        String mark = Files.readString(classroom.site().resolve("icon.svg"));
        Inks inks = Inks.of(classroom.channel().theme().light());
        return new Painter(inks).icon(mark, 48, 1);
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, content);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /**
     * What catalogues know of the book.
     *
     * @param files paths of all that is in it
     */
    static List<String> arguments(Cover cover, ClassroomSettings settings, Set<String> files) {
        return List.of(
                "--welcome=index.html",
                "--illustration=" + ICON,
                "--language=" + Locale.forLanguageTag(cover.language()).getISO3Language(),
                "--title=" + cut(cover.plainTitle(), TITLE),
                "--description=" + cut(cover.standfirst(), DESCRIPTION),
                "--creator=" + cover.editors(),
                "--publisher=" + cover.editors(),
                "--source=" + settings.site(),
                "--name=" + name(cover, settings),
                "--tags=" + tags(files),
                "pages",
                "book.zim");
    }

    /**
     * What is not denied Kiwix takes for granted (https://wiki.openzim.org/wiki/Tags). The index of
     * all words zimwriterfs tells of by itself, in an old and a new way, which Kiwix reads as one
     * tag twice.
     */
    private static String tags(Set<String> files) {
        return "_pictures:%s;_videos:%s;_details:yes"
                .formatted(answer(files, PICTURE), answer(files, VIDEO));
    }

    private static String answer(Set<String> files, Pattern what) {
        return files.stream().anyMatch(file -> what.matcher(file).matches()) ? "yes" : "no";
    }

    /** What has too many characters ends with a whole word and three dots in one. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        String begin = text.substring(0, most);
        int end = begin.lastIndexOf(' ');
        return begin.substring(0, end > 0 ? end : most - 1).replaceAll("\\P{L}+$", "") + "…";
    }

    /** As openZIM names archives: https://wiki.openzim.org/wiki/Content_team/Naming. */
    private static String name(Cover cover, ClassroomSettings settings) {
        return settings.name() + "_" + cover.language().toLowerCase(Locale.ROOT) + "_all";
    }

    private static String file(ClassroomContext classroom) {
        Cover cover = classroom.edition().cover();
        return name(cover, classroom.settings())
                + "_"
                + cover.date().toString().substring(0, 7)
                + ".zim";
    }
}
