package org.explainer;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Edits of a project as editors make them, by chance, from a seed. */
final class RandomEdits {

    /** What an edit does; it says where. */
    private interface Edit {
        String make() throws IOException;
    }

    private final Path root;
    private final Random random;
    private final List<Edit> kinds;
    private final Map<Path, Optional<byte[]>> before = new TreeMap<>();
    private int count;

    /** Of the project in {@code root}, whose files may be written into. */
    RandomEdits(Path root, long seed) {
        this.root = root;
        this.random = new Random(seed);
        this.kinds =
                List.of(
                        this::text,
                        this::title,
                        this::rename,
                        this::row,
                        this::word,
                        this::template,
                        this::style,
                        this::setting,
                        this::media,
                        this::deletion,
                        this::chapter);
    }

    /** Makes the next edit, of each kind in turn, and says which. */
    String next() throws IOException {
        before.clear();
        return kinds.get(count++ % kinds.size()).make();
    }

    /** Takes the last edit back. */
    void undo() throws IOException {
        for (Map.Entry<Path, Optional<byte[]>> file : before.entrySet()) {
            if (file.getValue().isPresent()) {
                Files.write(file.getKey(), file.getValue().get());
            } else {
                Files.deleteIfExists(file.getKey());
            }
        }
    }

    private String text() throws IOException {
        return replace(
                "content",
                ".*\\.adoc",
                "(?m)^[A-Z][^:\\[|]*[a-z]\\.$",
                found -> found + " So it was.");
    }

    private String title() throws IOException {
        return replace("content", ".*\\.adoc", "\\A= .*", found -> found + " " + count);
    }

    /** Of a chapter; whatever leads to it follows. */
    private String rename() throws IOException {
        Path file = choose("content/chapters", ".*\\.adoc");
        String name = file.getFileName().toString().replace(".adoc", "");
        String other = name.replaceFirst("-\\d+$", "") + "-" + count;
        String words = Files.readString(file);
        String was = words.contains("\n:was:") ? "$0" : "$0\n:was: " + name;
        delete(file);
        write(file.resolveSibling(other + ".adoc"), words.replaceFirst("(?m)^:id: .*", was));
        Pattern links = Pattern.compile("(?<=[:/]|\\* )" + name + "(?=\\.adoc|\n)");
        for (Path text : files("content", ".*\\.adoc")) {
            write(text, links.matcher(Files.readString(text)).replaceAll(other));
        }
        return "rename " + name + " to " + other;
    }

    private String row() throws IOException {
        return random.nextBoolean()
                ? replace(
                        "content/data",
                        ".*\\.yaml",
                        "(?m)^(?:  |- )(?:\\w*(?:text|summary|report|bio|support|title|definition"
                                + "|explanation|context|record|name|label)): [A-Z][\\w ]+$",
                        found -> found + " " + count)
                : replace(
                        "content/data", ".*\\.csv", "(?<=,)\\d{1,3}(?=[,\n])", found -> "" + count);
    }

    private String word() throws IOException {
        return replace(
                random.nextBoolean() ? "content" : "templates",
                ".*(?:words|strings)\\.properties",
                "(?m)(?<==)[\\w ,]+$",
                found -> found + " " + count);
    }

    private String template() throws IOException {
        return replace(
                "templates",
                ".*\\.ftlh",
                "(?<=>)(?=</(?:p|a|main|section|h1|h2|li|td)>)|(?=</p>)",
                found -> " " + count);
    }

    private String style() throws IOException {
        return replace(
                random.nextBoolean() ? "assets/css" : "templates",
                ".*\\.css(?:\\.ftl)?",
                "\\z",
                found -> "\n.edited-" + count + "{margin:" + count + "px}\n");
    }

    private String setting() throws IOException {
        List<String> settings =
                List.of(
                        "newsletter.width=" + (560 + count % 80),
                        "newsletter.subject={title} " + count,
                        "newsletter.unsubscribe=" + (count % 2 == 0 ? "none" : "listmonk"),
                        "classroom.cartridge=1." + (count % 2 == 0 ? 1 : 3),
                        "classroom.name=river" + count % 100,
                        "site.host=https://example.org/" + count,
                        "podcast.category=" + (count % 2 == 0 ? "Education" : "History"));
        String setting = settings.get(random.nextInt(settings.size()));
        Path file = root.resolve("jbake.properties");
        String name = setting.substring(0, setting.indexOf('='));
        write(
                file,
                Files.readString(file)
                        .replaceFirst(
                                "(?m)^" + Pattern.quote(name) + "=.*$",
                                Matcher.quoteReplacement(setting)));
        return "set " + setting;
    }

    private String media() throws IOException {
        if (random.nextBoolean()) {
            return replace(
                    "assets",
                    "icon\\.svg",
                    "(?<==\")#\\w{6}(?=\")",
                    found -> "#00" + (1000 + count));
        }
        var picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(count % 8, 1, count * 1_000);
        var png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        Path file = choose("assets/media", ".*\\.png");
        keep(file);
        Files.write(file, png.toByteArray());
        return "draw " + root.relativize(file);
    }

    private String deletion() throws IOException {
        return random.nextBoolean()
                ? replace("content/data", ".*\\.yaml", "(?ms)^- id: .*?(?=^- id|\\z)", found -> "")
                : replace("content", ".*\\.adoc", "(?m)^[A-Z][^:\\[|]*[a-z]\\.\n", found -> "");
    }

    private String chapter() throws IOException {
        String name = "added-" + count;
        write(
                root.resolve("content/chapters/" + name + ".adoc"),
                """
                = Added %1$d
                :jbake-type: chapter
                :jbake-status: published
                :jbake-date: 2026-01-02
                :id: a%1$d
                :short-title: Added %1$d
                :standfirst: What came after.
                :summary: Somebody tells what came after the engine.
                :blurb: What came after.
                :sentences: 6
                :narration: no

                [key-points]
                * Something came after.
                * It was number %1$d.

                == What came after?

                [outside,sources="menabrea"]
                Something came after.
                """
                        .formatted(count));
        Path edition = root.resolve("content/edition.adoc");
        write(
                edition,
                Files.readString(edition).replaceFirst("(?<=\\[chapters]\n)", "* " + name + "\n"));
        Path sheets = root.resolve("content/teaching/sheets.yaml");
        write(
                sheets,
                Files.readString(sheets)
                        + """

                        - id: sheet-a%1$d
                          chapter: a%1$d
                          aims: [Say what came.]
                          vocabulary: []
                          exercises: []
                          controversy:
                            question: Did it come?
                            one: [It did.]
                            other: [It was there.]
                          discussions: []
                        """
                                .formatted(count));
        return "add " + name;
    }

    /** Replaces one stretch of one file, both by chance. */
    private String replace(
            String folder, String name, String pattern, Function<String, String> change)
            throws IOException {
        Pattern stretch = Pattern.compile(pattern);
        List<Path> files = new ArrayList<>();
        for (Path file : files(folder, name)) {
            if (stretch.matcher(Files.readString(file)).find()) {
                files.add(file);
            }
        }
        Path file = files.get(random.nextInt(files.size()));
        String text = Files.readString(file);
        List<MatchResult> found = stretch.matcher(text).results().toList();
        MatchResult one = found.get(random.nextInt(found.size()));
        String after = change.apply(one.group());
        write(file, text.substring(0, one.start()) + after + text.substring(one.end()));
        return "%s: \"%s\" to \"%s\"".formatted(root.relativize(file), one.group(), after);
    }

    private Path choose(String folder, String name) throws IOException {
        List<Path> files = files(folder, name);
        return files.get(random.nextInt(files.size()));
    }

    private List<Path> files(String folder, String name) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().matches(name))
                    .sorted()
                    .toList();
        }
    }

    private void write(Path file, String text) throws IOException {
        keep(file);
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private void delete(Path file) throws IOException {
        keep(file);
        Files.delete(file);
    }

    private void keep(Path file) throws IOException {
        if (!before.containsKey(file)) {
            before.put(
                    file,
                    Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty());
        }
    }
}
