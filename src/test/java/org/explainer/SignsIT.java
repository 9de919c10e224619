package org.explainer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Signs that end or escape something in HTML, XML, JSON, addresses or YAML, in each field of
 * headers and of data that readers see: every file says them as their author meant them. A header
 * is AsciiDoc, in which a reference is one sign; data is plain text, in which it is several.
 */
class SignsIT {

    private static final String PLANTED =
            "]]> ]]&gt; -- --> <!-- &amp;amp; &eacute; %20 \"\"\" \\ E\\F end";

    private static final String OF_HEADERS = "]]> ]]> -- --> <!-- &amp; é %20 \"\"\" \\ E\\F end";

    /** Where the field is found by its key and the words that it has in the tiny edition. */
    private static final List<String> FIELDS =
            List.of(
                    "chapters/engine.adoc|:standfirst: What the machine could do.",
                    "chapters/engine.adoc|:summary: The essay describes",
                    "chapters/engine.adoc|:blurb: An engine that weaves",
                    "chapters/engine.adoc|:short-title: Engine",
                    "actors/ada.adoc|:standfirst: ",
                    "pages/method.adoc|:standfirst: ",
                    "data/actors.yaml|name: Ada Lovelace",
                    "data/actors.yaml|- title: Mathematician",
                    "data/actors.yaml|bio: She translated",
                    "data/claims.yaml|text: The engine weaves",
                    "data/claims.yaml|support: One comparison.",
                    "data/claims.yaml|counterpoint: A comparison proves",
                    "data/claims.yaml|answer: It was the first.",
                    "data/episodes.yaml|title: A visit to Turin",
                    "data/episodes.yaml|report: The engine",
                    "data/essay.yaml|title: ",
                    "data/events.yaml|title: The article appears",
                    "data/events.yaml|summary: Menabrea writes",
                    "data/forecasts.yaml|expected: Music",
                    "data/forecasts.yaml|record: Not by",
                    "data/glossary.yaml|term: Loom",
                    "data/glossary.yaml|definition: A machine that weaves.",
                    "data/lanes.yaml|name: ",
                    "data/predictions.yaml|title: ",
                    "data/premises.yaml|text: The engine was worth",
                    "data/premises.yaml|support: He drew",
                    "data/quiz.yaml|question: ",
                    "data/quiz.yaml|explanation: ",
                    "data/quotations.yaml|context: From",
                    "data/sources.yaml|title: Sketch",
                    "data/sources.yaml|publisher: Bibliotheque");

    @TempDir static Path temp;

    /** What readers see of each file. */
    private static final Map<String, String> seen = new TreeMap<>();

    @BeforeAll
    static void build() throws IOException {
        Path root = TinyEdition.copyTo(temp);
        for (int i = 0; i < FIELDS.size(); i++) {
            plant(root, FIELDS.get(i), " q" + i + " " + PLANTED);
        }
        var err = new StringWriter();
        assertThat(TinyEdition.build(root, err)).as(err.toString()).isZero();
        for (String channel : List.of("site", "newsletter", "classroom")) {
            try (Stream<Path> files = Files.walk(root.resolve("target").resolve(channel))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    take(root.relativize(file).toString(), file);
                }
            }
        }
    }

    private static void plant(Path root, String field, String signs) throws IOException {
        String[] parts = field.split("\\|");
        Path file = root.resolve("content").resolve(parts[0]);
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        int at = 0;
        while (!lines.get(at).strip().startsWith(parts[1].strip())) {
            at++;
        }
        String line = lines.get(at);
        int value = line.indexOf(": ") + 2;
        lines.set(
                at,
                parts[0].endsWith(".adoc")
                        ? line + signs
                        : line.substring(0, value)
                                + "'"
                                + (line.substring(value) + signs).replace("'", "''")
                                + "'");
        Files.write(file, lines);
    }

    private static void take(String name, Path file) throws IOException {
        if (name.matches(".*\\.x?html")) {
            put(name, Files.readString(file));
        } else if (name.endsWith(".txt")) {
            seen.put(name, straight(Files.readString(file)));
        } else if (name.matches(".*\\.(epub|zip|imscc)")) {
            try (var zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : zip.stream().toList()) {
                    if (entry.getName().matches(".*\\.x?html")) {
                        byte[] content = zip.getInputStream(entry).readAllBytes();
                        put(name + "!" + entry.getName(), new String(content, UTF_8));
                    }
                }
            }
        }
    }

    /** But for what sorts people by their last word, and BibTeX, which has signs of its own. */
    private static void put(String name, String html) {
        if (name.matches(".*pages/(search|cite)\\.html")) {
            return;
        }
        seen.put(name, straight(Counted.text(html)));
    }

    /** As typed: quotation marks are set as a printer would, and lines are filled. */
    private static String straight(String text) {
        return text.replaceAll("[“”]", "\"")
                .replaceAll("[\u200b\u00ad]", "")
                .replaceAll("\\s+", " ");
    }

    @TestFactory
    Stream<DynamicTest> everyFileSaysTheSignsAsTheyWereMeant() {
        return Stream.iterate(0, i -> i + 1)
                .limit(FIELDS.size())
                .map(i -> DynamicTest.dynamicTest(FIELDS.get(i), () -> says(i)));
    }

    private static void says(int field) {
        String mark = " q" + field + " ";
        String meant = mark + (FIELDS.get(field).contains(".adoc") ? OF_HEADERS : PLANTED);
        List<String> wrong = new ArrayList<>();
        int right = 0;
        for (Map.Entry<String, String> file : seen.entrySet()) {
            String text = file.getValue();
            for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
                if (text.startsWith(meant, at)) {
                    right++;
                } else {
                    int end = Math.min(text.length(), at + meant.length() + 9);
                    wrong.add(file.getKey() + ": " + text.substring(at, end));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(right).as("files that say it").isPositive();
    }
}
