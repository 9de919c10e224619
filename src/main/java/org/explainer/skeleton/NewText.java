package org.explainer.skeleton;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.text.Chapter;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.explainer.skeleton.Section.Passage;

/**
 * Begins a chapter or a page.
 *
 * @param content the edition's folder of texts and data
 */
public record NewText(Path root, Path content, Manuscript manuscript, Problems problems) {

    /** A page of that name; gives what was written, and what is still to be done with it. */
    public String page(String name, String today) throws IOException {
        Path file = content.resolve("pages/" + name + ".adoc");
        if (!isFree(name, file)) {
            return "";
        }
        Map<String, Object> model = model(today);
        model.put("title", title(name));
        put(file, NewRow.templates().render(language() + "/page.adoc.ftl", model));
        return "Wrote %s.%nName it in a list of %s, such as [menu], if there are any."
                .formatted(place(file), place(cover()));
    }

    /**
     * A chapter of that name behind all others, with the next id and the sentence behind those that
     * are planned.
     */
    public String chapter(String name, String today) throws IOException {
        Path file = content.resolve("chapters/" + name + ".adoc");
        if (!isFree(name, file)) {
            return "";
        }
        Section section = next(name);
        Map<String, Object> model = model(today);
        model.put("section", section);
        put(file, NewRow.templates().render(language() + "/next.adoc.ftl", model));
        Path plan = content.resolve("data/coverage.yaml");
        NewRow.append(
                plan,
                Files.exists(plan) ? Files.readString(plan) : "",
                NewRow.templates().render("rows/coverage.ftl", model));
        list(name);
        return "Wrote %s, sentence %d in %s and a line in %s."
                .formatted(place(file), section.first(), place(plan), place(cover()));
    }

    private Section next(String name) {
        int sentence = 1;
        int number = 1;
        for (Chapter chapter : manuscript.chapters()) {
            for (int covered : chapter.sentences().numbers()) {
                sentence = Math.max(sentence, covered + 1);
            }
            String figures = chapter.id().replaceAll("\\D", "");
            number = Math.max(number, 1 + Integer.parseInt("0" + figures));
        }
        List<Passage> one = List.of(new Passage("" + sentence));
        return new Section(number, title(name), name, sentence, sentence, one);
    }

    /** Puts a chapter behind the last one that the cover lists. */
    private void list(String name) throws IOException {
        String text = Files.readString(cover());
        List<String> listed = manuscript.cover().orElseThrow().chapters();
        Pattern last =
                Pattern.compile(
                        "(?m)^\\*[ \\t]+"
                                + Pattern.quote(listed.get(listed.size() - 1))
                                + "[ \\t]*$");
        Files.writeString(cover(), last.matcher(text).replaceFirst("$0\n* " + name));
    }

    private Path cover() {
        return content.resolve("edition.adoc");
    }

    private Map<String, Object> model(String today) throws IOException {
        Map<String, Object> model = new HashMap<>(Map.of("yaml", new Yaml(), "today", today));
        model.put("adoc", new Asciidoc());
        model.put("words", SkeletonWords.in(manuscript.language()).all());
        return model;
    }

    private String language() {
        return manuscript.language().code();
    }

    private boolean isFree(String name, Path file) {
        if (!name.matches("[a-z0-9][a-z0-9-]*")) {
            problems.error(
                    place(file),
                    "\"" + name + "\" will not do as the name of a file",
                    "write it in small letters, with hyphens: it becomes the page's address");
            return false;
        }
        if (Files.exists(file)) {
            problems.error(place(file), "there is such a text", "choose another name");
            return false;
        }
        return true;
    }

    private Place place(Path file) {
        return Place.of(root, file, 0);
    }

    private static String title(String name) {
        String words = name.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static void put(Path file, String text) throws IOException {
        Files.createDirectories(requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }
}
