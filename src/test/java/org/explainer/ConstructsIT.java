package org.explainer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * AsciiDoc's constructs, each in a chapter, a page and a profile: what {@code
 * constructs/printed.adoc} has says its words, with the numbers of lists, in every file that is
 * made of the text; what {@code refused.adoc} has is one clear error at its line.
 */
class ConstructsIT {

    private static final Path CASES = Golden.ROOT.resolve("constructs");

    /** Where each kind of text stands, and how deep. */
    private static final Map<String, String> TEXTS =
            Map.of(
                    "chapter", "content/chapters/engine.adoc",
                    "page", "content/pages/method.adoc",
                    "profile", "content/actors/ada.adoc");

    @TempDir static Path temp;

    private static final Map<String, String> printed = new TreeMap<>();

    /**
     * A construct.
     *
     * @param says its words as they must follow each other, several times, {@code /} between
     */
    private record Case(String name, List<String> says, List<String> lines) {

        static List<Case> in(String file) throws IOException {
            List<Case> cases = new ArrayList<>();
            for (String line : Files.readAllLines(CASES.resolve(file))) {
                if (line.startsWith("%% ")) {
                    String[] head = line.substring(3).split(" \\| ", 2);
                    List<String> says = head.length < 2 ? List.of() : List.of(head[1].split(" / "));
                    cases.add(new Case(head[0], says, new ArrayList<>()));
                } else {
                    cases.get(cases.size() - 1).lines().add(line);
                }
            }
            return cases;
        }

        /** As it is written into a text: within a passage in chapters, where it can be. */
        List<String> written(String kind) {
            // A comment ends a list, which else would go on in the next one.
            boolean labelled = kind.equals("chapter") && !name.endsWith(" !");
            List<String> written = new ArrayList<>();
            written.addAll(
                    labelled
                            ? List.of("[outside,sources=menabrea]", "--", "It says:", "")
                            : List.of());
            for (String line : lines) {
                written.add(line.replace("{stem}", kind).replace("{up}", "../"));
            }
            written.addAll(labelled ? List.of("--", "") : List.of("", "//-", ""));
            return written;
        }
    }

    @BeforeAll
    static void build() throws IOException {
        Path root = project("printed", Case.in("printed.adoc"));
        Files.createDirectories(root.resolve("content/shared"));
        Files.writeString(root.resolve("content/shared/_part.adoc"), "* k72 part\n");
        var err = new StringWriter();
        assertThat(TinyEdition.build(root, err)).as(err.toString()).isZero();
        Files.deleteIfExists(root.resolve("target/cache"));
        Path site = root.resolve("target/site");
        Path letter = root.resolve("target/newsletter/engine");
        put("chapter, site", Files.readString(site.resolve("chapters/engine.html")));
        put("page, site", Files.readString(site.resolve("pages/method.html")));
        put("profile, site", Files.readString(site.resolve("actors/ada.html")));
        for (String file : List.of("chapter.html", "paste.html", "embed.html")) {
            put("chapter, letter " + file, Files.readString(letter.resolve(file)));
        }
        String text = Files.readString(letter.resolve("chapter.txt"));
        printed.put("chapter, letter in plain text", text.replaceAll(" \\[\\d+\\]", ""));
        try (Stream<Path> files = Files.walk(root.resolve("target/classroom"))) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".epub")) {
                    put("page, book", entry(file, "pages/method.xhtml"));
                    put("profile, book", entry(file, "actors/ada.xhtml"));
                }
            }
        }
    }

    private static void put(String name, String html) {
        printed.put(name, Counted.text(html));
    }

    private static String entry(Path zip, String name) throws IOException {
        try (var file = new ZipFile(zip.toFile())) {
            var entry =
                    file.stream()
                            .filter(one -> one.getName().endsWith(name))
                            .findFirst()
                            .orElseThrow();
            return new String(file.getInputStream(entry).readAllBytes(), UTF_8);
        }
    }

    private static Path project(String name, List<Case> cases) throws IOException {
        Path root = TinyEdition.copyTo(temp.resolve(name));
        for (Map.Entry<String, String> text : TEXTS.entrySet()) {
            Path file = root.resolve(text.getValue());
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            // No voice has read them.
            lines.replaceAll(line -> line.replace(":id: c01", ":id: c01\n:narration: no"));
            lines.addAll(List.of("", "== Constructs", ""));
            for (Case one : cases) {
                lines.addAll(one.written(text.getKey()));
            }
            Files.write(file, lines);
            String folder = file.getFileName().toString().replace(".adoc", "");
            Path media = root.resolve("assets/media").resolve(folder);
            Files.createDirectories(media);
            Files.copy(root.resolve("assets/media/people/ada.png"), media.resolve("dot.png"));
        }
        return root;
    }

    @TestFactory
    Stream<DynamicTest> printsEachInEveryChannel() throws IOException {
        assertThat(printed).hasSize(9);
        return Case.in("printed.adoc").stream()
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> assertPrinted(one)));
    }

    private static void assertPrinted(Case one) {
        Map<String, String> missing = new LinkedHashMap<>();
        printed.forEach(
                (file, text) -> {
                    String words = words(text);
                    for (String said : one.says()) {
                        if (!words.contains(words(said))) {
                            missing.put(file, said);
                        }
                    }
                });
        assertThat(missing).isEmpty();
        assertThat(printed.values()).noneMatch(text -> text.contains("never said"));
    }

    private static String words(String text) {
        return " "
                + String.join(" ", text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}☑☐]+"))
                + " ";
    }

    @Test
    void refusesEachOnceAtItsLine() throws IOException {
        List<Case> cases = Case.in("refused.adoc");
        assertThat(cases.size() + Case.in("printed.adoc").size()).isGreaterThan(90);
        Path root = project("refused", cases);
        var err = new StringWriter();
        assertThat(TinyEdition.build(root, err)).isEqualTo(1);
        Files.deleteIfExists(root.resolve("target/cache"));

        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, String> text : TEXTS.entrySet()) {
            List<String> lines = Files.readAllLines(root.resolve(text.getValue()));
            int at = lines.indexOf("== Constructs") + 2;
            for (Case one : cases) {
                int end = at + one.written(text.getKey()).size();
                List<String> errors = errors(err.toString(), text.getValue(), at, end);
                if (errors.size() != 1) {
                    wrong.add(one.name() + " in a " + text.getKey() + ": " + errors);
                }
                at = end;
            }
        }
        assertThat(wrong).as(err.toString()).isEmpty();
        assertThat(err.toString().lines().filter(line -> line.contains(": error: ")))
                .hasSize(cases.size() * TEXTS.size());
    }

    /** From the line after {@code first} to {@code last}, counted from 1. */
    private static List<String> errors(String err, String file, int first, int last) {
        return err.lines()
                .filter(line -> line.startsWith(file + ":"))
                .filter(
                        line -> {
                            int at = Integer.parseInt(line.split(":")[1]);
                            return at > first && at <= last;
                        })
                .toList();
    }
}
