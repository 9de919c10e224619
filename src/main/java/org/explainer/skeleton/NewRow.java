package org.explainer.skeleton;

import static java.util.Comparator.comparing;
import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.text.Chapter;
import org.explainer.overlay.Overlay;
import org.explainer.overlay.PressFiles;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.explainer.template.Templates;

/**
 * Begins a row of data behind those that there are.
 *
 * @param content the edition's folder of texts and data
 */
public record NewRow(Path root, Path content, Manuscript manuscript, Problems problems) {

    /** Each kind of row, its file, and with what ids begin that are numbered. */
    private static final Map<String, String> FILES =
            Map.ofEntries(
                    entry("claim", "claims cl"),
                    entry("event", "events "),
                    entry("person", "actors "),
                    entry("question", "quiz z"),
                    entry("source", "sources "),
                    entry("term", "glossary "));

    private static final Pattern ID = Pattern.compile("(?m)^- *\\{?id: *['\"]?([a-z0-9-]+)");

    /** The kinds of row that can be begun. */
    public static Set<String> kinds() {
        return new TreeSet<>(FILES.keySet());
    }

    /**
     * Adds a row; a claim and a question take the next number where {@code id} is empty.
     *
     * @return what was written, and what is still to be done with it
     */
    public String write(String kind, String id, String today) throws IOException {
        String[] file = requireNonNull(FILES.get(kind)).split(" ", 2);
        Path target = content.resolve("data/" + file[0] + ".yaml");
        String before = Files.exists(target) ? Files.readString(target) : "";
        Set<String> taken = ids(before);
        String name = id.isEmpty() && !file[1].isEmpty() ? next(file[1], taken) : id;
        if (!isFree(name, kind, taken, target)) {
            return "";
        }
        Chapter chapter = first();
        Map<String, Object> model = new HashMap<>(Map.of("yaml", new Yaml(), "id", name));
        model.put("today", today);
        model.put("chapter", chapter.id());
        model.put("sentence", String.valueOf(chapter.sentences().numbers().get(0)));
        model.put("words", SkeletonWords.in(manuscript.language()).all());
        append(target, before, templates().render("rows/" + kind + ".ftl", model));
        return "Wrote "
                + name
                + " at the end of "
                + place(target).file()
                + ".\n"
                + then(kind, name);
    }

    static Templates templates() {
        return new Templates(Overlay.alone(PressFiles.folder("skeleton")), "press/skeleton");
    }

    /** A file that says that it has no rows has them now. */
    static void append(Path file, String before, String row) throws IOException {
        String rows = before.strip().equals("[]") ? "" : before.stripTrailing();
        Files.createDirectories(requireNonNull(file.getParent()));
        Files.writeString(file, rows.isEmpty() ? row : rows + "\n\n" + row);
    }

    private Chapter first() {
        return manuscript.chapters().stream().min(comparing(Chapter::id)).orElseThrow();
    }

    private static Set<String> ids(String rows) {
        Set<String> ids = new TreeSet<>();
        ID.matcher(rows).results().forEach(found -> ids.add(found.group(1)));
        return ids;
    }

    /** The number behind the highest, in as many figures as the first has. */
    private static String next(String prefix, Set<String> taken) {
        Pattern numbered = Pattern.compile(prefix + "(\\d+)[a-z]?");
        int most = 0;
        int figures = 2;
        for (String id : taken) {
            Matcher found = numbered.matcher(id);
            if (found.matches()) {
                most = Math.max(most, Integer.parseInt(found.group(1)));
                figures = found.group(1).length();
            }
        }
        return prefix + ("%0" + figures + "d").formatted(most + 1);
    }

    private boolean isFree(String id, String kind, Set<String> taken, Path file) {
        if (!id.matches("[a-z][a-z0-9-]*")) {
            problems.error(
                    place(file),
                    "\"" + id + "\" will not do as an id",
                    "write one in small letters, as in ./explainer new " + kind + " blue-tram");
            return false;
        }
        if (taken.contains(id)) {
            problems.error(place(file), "there is a row " + id, "choose another id");
            return false;
        }
        return true;
    }

    private Place place(Path file) {
        return Place.of(root, file, 0);
    }

    private static String then(String kind, String id) {
        return switch (kind) {
            case "claim" -> "Write claim:" + id + "[] in the passage of its chapter that makes it.";
            case "term" -> "Write term:" + id + "[the word] where it first stands.";
            case "person" -> "Write actor:" + id + "[the name] where it first stands.";
            case "source" -> "Name it where it counts: [outside,sources=\"" + id + "\"].";
            case "event" -> "timeline::[] prints it in the chapter that it names.";
            default -> "quiz::[] prints it in the chapter that it names.";
        };
    }
}
