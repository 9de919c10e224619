package org.explainer.collation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.explainer.cache.FileCache;
import org.explainer.channel.WrittenPlaces;
import org.explainer.classroom.pdf.Paper;
import org.explainer.classroom.pdf.PdfPrinter;
import org.explainer.problem.Place;
import org.explainer.problem.ProblemReport;
import org.explainer.problem.Problems;
import org.explainer.progress.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes words away from finished files, one loss at a time: each is found at its line. */
class CollationTest {

    private static final String SOURCE =
            """
            = The long engine
            :jbake-type: chapter
            :jbake-status: published
            :id: c01
            :standfirst: What the machine could do at night.
            :summary: An essay describes a machine that \\
            weaves patterns of many numbers.

            [key-points]
            * It works on numbers alone.
            ** It was never finished by anyone.

            == What did it do?

            // No reader sees this line.
            [outside,sources="menabrea"]
            In 1842 an article came out.
            actor:ada[Ada Lovelace] translated it **un**kindly.footnote:[A note that tells of Turin.]
            Each of its cards has holes.
            Each of its cards has holes.

            .Two plain columns
            |===
            |Place |Year

            |Turin |1840
            |London |1843
            |===

            . The first step turns wheels.
            +
            A second paragraph of this step.

            Loom:: A tool that weaves.

            image::mill.png[A mill beside the river Po,maker="Luigi, Turin",licence=CC0 1.0]

            .What others say
            ====
            The engine originates nothing new.

            include::../shared.adoc[]
            ====

            [source,java]
            ----
            int wheels = columns(50); // <1>
            ----
            <1> Fifty columns of wheels.

            [quote,Ada,Notes]
            ____
            It weaves algebraical patterns.
            ____

            .Test yourself
            quiz::[]
            """;

    private static final String PAGE =
            """
            <title>The long engine</title><nav>What did it do?</nav><main><h1>The long engine</h1>
            <p>What the machine could do at night.</p>
            <p>In brief. An essay describes a machine that weaves patterns of many numbers.</p>
            <ul><li>It works on numbers alone.<ul><li>It was never finished by anyone.</ul></ul>
            <h2>What did it do?</h2>
            <p>Not in the essay. In 1842 an article came out.
            <a>Ada Lovelace</a> (a countess) translated it <b>un</b>kindly.<sup>[1]</sup>
            Each of its cards has holes. Each of its cards has holes.</p>
            <table><caption>Two plain columns</caption><tr><th>Place<th>Year
            <tr><td>Turin<td>1840<tr><td>London<td>1843</table>
            <ol><li>The first step turns wheels.<p>A second paragraph of this step.</p></ol>
            <dl><dt>Loom<dd>A tool that weaves.</dl>
            <img alt="A mill beside the river Po"><p>Luigi, Turin, CC0 1.0</p>
            <aside><h3>What others say</h3><p>The engine originates nothing new.</p>
            <p>Partial words are shared.</p></aside>
            <pre>int wheels = columns(50);</pre><ol><li>Fifty columns of wheels.</ol>
            <blockquote>It weaves algebraical patterns. <cite>Ada, Notes</cite></blockquote>
            <p>Notes: A note that tells of Turin.</p><h3>Test yourself</h3></main>
            """;

    private static final String TEXT = ReadableText.of(PAGE);

    /** The page as the press prints it: questions are elsewhere, and labels in the margin. */
    private static final String PAPER =
            """
            <!doctype html><html lang="en"><style>
            @page{@top-left{content:element(head)}} .running{position:running(head)}
            body,pre{font:10pt Literata} body{margin-left:99pt} .label{margin-left:-99pt;width:90pt}
            </style>
            """
                    + PAGE.replace("<h3>Test yourself</h3>", "")
                            .replace("essay. In", "essay</p><p>In")
                            .replace("<p>Not", "<p class=\"label\">Not")
                            .replace(
                                    "<img ",
                                    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\" ")
                            .replace("river Po\">", "river Po\"></svg>");

    /** What was printed, for all tests. */
    @TempDir static Path kept;

    @TempDir Path root;

    private final Map<String, String> files = new TreeMap<>();

    @BeforeEach
    void writeTheTexts() throws IOException {
        write("content/chapters/engine.adoc", SOURCE);
        write("content/shared.adoc", "Partial words are shared.\n");
        files.put("site/chapters/engine.html", PAGE);
        files.put("newsletter/engine/chapter.html", PAGE);
        files.put("newsletter/engine/fragment.html", PAGE);
        files.put("newsletter/engine/chapter.txt", TEXT);
        files.put("newsletter/engine/chapter.eml", "MAIL " + PAGE);
        files.put("newsletter/engine/copies.js", PAGE);
        files.put("newsletter/engine/mailchimp.zip!chapter.html", PAGE);
        files.put("classroom/x-c01-flyer.html", PAGE);
        files.put("classroom/x-pupil.zip!x/chapters/engine.html", PAGE);
        files.put("classroom/x-book.epub!EPUB/chapters/engine.xhtml", PAGE);
        files.put("classroom/x-teacher.zip!x-t/chapter-c01.html", PAGE);
        files.put("classroom/x-cc11.imscc!c01/page.html", PAGE);
        files.put("classroom/x-reader-a4.pdf", PAPER);
        files.put("classroom/x-reader-easy-letter.pdf", PAPER);
    }

    @Test
    void findsEveryWordWhereNoneIsLost() throws IOException {
        assertThat(report()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "site/chapters/engine.html|<h1>The long engine</h1>||1",
                "site/chapters/engine.html|What the machine could do at night.||5",
                "newsletter/engine/chapter.txt|that weaves patterns|that weaves|7",
                "newsletter/engine/chapter.txt|An essay describes||6",
                "site/chapters/engine.html|It works on numbers alone.||10",
                "site/chapters/engine.html|It was never finished by anyone.||11",
                "site/chapters/engine.html|<h2>What did it do?</h2>||13",
                "site/chapters/engine.html|In 1842 an article|In an article|17",
                "site/chapters/engine.html|In 1842|In 1843|17",
                "site/chapters/engine.html|Ada Lovelace|Ada|18",
                "site/chapters/engine.html|<b>un</b>kindly|kindly|18",
                "site/chapters/engine.html|translated it||18",
                "site/chapters/engine.html|Each of its cards has holes. Each|Each|20",
                "site/chapters/engine.html|A note that tells of Turin||18",
                "newsletter/engine/chapter.html|Two plain columns||22",
                "newsletter/engine/chapter.html|<th>Year||24",
                "newsletter/engine/fragment.html|<td>1840||26",
                "newsletter/engine/chapter.html|<tr><td>London<td>1843||27",
                "newsletter/engine/chapter.txt|The first step turns wheels.||30",
                "newsletter/engine/chapter.txt|A second paragraph of this step.||32",
                "newsletter/engine/chapter.eml|<dt>Loom||34",
                "newsletter/engine/chapter.eml|A tool that weaves||34",
                "newsletter/engine/copies.js|A mill beside the river Po||36",
                "newsletter/engine/mailchimp.zip!chapter.html|What others say||38",
                "classroom/x-c01-flyer.html|originates nothing|originates|40",
                "classroom/x-pupil.zip!x/chapters/engine.html|int wheels = columns(50);||47",
                "classroom/x-book.epub!EPUB/chapters/engine.xhtml|Fifty columns of wheels||49",
                "classroom/x-teacher.zip!x-t/chapter-c01.html|algebraical||53",
                "classroom/x-cc11.imscc!c01/page.html|<cite>Ada, Notes</cite>||51",
                "classroom/x-pupil.zip!x/chapters/engine.html|new|old|40",
                "site/chapters/engine.html|Test yourself||56",
                "site/chapters/engine.html|Not in the essay.||16",
                "newsletter/engine/chapter.txt|Not in the||16",
                "classroom/x-reader-a4.pdf|Not in the essay|Context|16",
                "classroom/x-reader-a4.pdf|.label{|.label{float:left;|16",
                "classroom/x-reader-a4.pdf|In 1842 an article|In an article|17",
                "classroom/x-reader-a4.pdf|<b>un</b>kindly|kindly|18",
                "classroom/x-reader-a4.pdf|A mill beside the river Po|A mill|36",
                "classroom/x-reader-a4.pdf|<p>The engine|<p class='running'>The engine|40",
                "classroom/x-reader-easy-letter.pdf|A note that tells of Turin||18",
                "classroom/x-reader-easy-letter.pdf|<tr><td>London<td>1843||27",
                "classroom/x-book.epub!EPUB/chapters/engine.xhtml|numbers alone|alone numbers|10",
            })
    void findsEachLoss(String file, String words, String instead, int line) throws IOException {
        String before = files.getOrDefault(file, "");
        String after =
                before.replaceFirst(
                        java.util.regex.Pattern.quote(words), instead == null ? "" : instead);
        assertThat(after).as("something is lost").isNotEqualTo(before);
        files.put(file, after);

        assertThat(report())
                .contains("content/chapters/engine.adoc:" + line + ": error: ")
                .contains("target/" + file);
    }

    @Test
    void namesTheFileThatIsIncluded() throws IOException {
        files.computeIfPresent(
                "site/chapters/engine.html", (name, page) -> page.replace("words are", ""));

        assertThat(report())
                .contains(
                        "content/shared.adoc:1: error: \"Partial words are shared\" is missing in"
                                + " target/site/chapters/engine.html");
    }

    @Test
    void tellsWhichFileLacksAWholeText() throws IOException {
        files.remove("classroom/x-pupil.zip!x/chapters/engine.html");
        files.put("classroom/x-pupil.zip!x/README.txt", "Read me.");

        assertThat(report())
                .contains(
                        "content/chapters/engine.adoc: error: the text is missing in"
                                + " target/classroom/x-pupil.zip");
    }

    /** A heading of one word does not take it out of the sentence that stands before it. */
    @Test
    void tellsAlikeWordsApart() throws IOException {
        write(
                "content/pages/quiz.adoc",
                """
                = Questions
                :jbake-type: page
                :jbake-status: published
                :standfirst: All questions.

                == Some

                == All
                """);
        String page =
                "<!doctype html><html lang=en><title>Questions</title>"
                        + "<h1>Questions</h1><p>All questions.<h2>Some</h2><h2>All</h2>";
        files.put("site/pages/quiz.html", page);
        files.put("classroom/x-book.epub!EPUB/pages/quiz.xhtml", page);
        files.put("classroom/x-pupil.zip!x/pages/quiz.html", page);
        assertThat(report()).isEmpty();

        files.put("site/pages/quiz.html", page.replace("<h2>All</h2>", ""));
        assertThat(report()).contains("pages/quiz.adoc:8: error: \"All\" is missing");
    }

    @Test
    void tellsTheSameLossOnce() throws IOException {
        files.replaceAll((name, page) -> page.replace("In 1842 an article came out.", ""));

        assertThat(report()).containsOnlyOnce(": error: ").contains(" more files");
    }

    @Test
    void looksAgainAtATextThatWasEdited() throws IOException {
        assertThat(report()).isEmpty();
        write("content/chapters/engine.adoc", SOURCE.replace("many numbers", "few numbers"));

        assertThat(report()).contains("engine.adoc:7: error: ").contains(" more files");
    }

    @Test
    void tellsALossAgainUntilItIsMended() throws IOException {
        files.computeIfPresent("site/chapters/engine.html", (name, page) -> page.replace("un", ""));
        String first = report();

        assertThat(first).isNotEmpty();
        assertThat(report()).isEqualTo(first);
        files.put("site/chapters/engine.html", PAGE);
        assertThat(report()).isEmpty();
    }

    @Test
    void knowsWhatItFoundWhole() throws IOException {
        var cache = new FileCache(root.resolve("known"));
        var text = new SourceText("chapters/engine", Map.of(), List.of());
        var other = new SourceText("chapters/engine", Map.of("id", "c02"), List.of());
        String path = "site/chapters/engine.html";
        var page = new FinishedFile(path, PAGE.getBytes(UTF_8));
        Holding holding = Holdings.of(path).orElseThrow();
        var known = new KnownWhole(cache, Set.of("site"));
        assertThat(known.has(page, holding, text)).isFalse();
        known.keep();

        known = new KnownWhole(cache, Set.of("site"));
        assertThat(known.has(page, holding, text)).isTrue();
        assertThat(new KnownWhole(cache, Set.of("site")).has(page, holding, other)).isFalse();
        assertThat(known.has(new FinishedFile(path, new byte[0]), holding, text)).isFalse();
        known.lacks(path, text);
        known.keep();
        assertThat(new KnownWhole(cache, Set.of("site")).has(page, holding, text)).isFalse();
    }

    @Test
    void asksWhatAnUnknownKindOfFileHolds() throws IOException {
        files.put("site/chapters/engine.docx", "");

        assertThat(report())
                .contains("target/site/chapters/engine.docx: error: nobody has said whether");
    }

    private String report() throws IOException {
        Map<String, Path> made = new TreeMap<>();
        for (String channel : List.of("classroom", "newsletter", "site")) {
            made.put(channel, root.resolve("target").resolve(channel));
        }
        Map<String, Map<String, byte[]>> archives = new TreeMap<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            byte[] content = packed(file.getKey(), file.getValue());
            String[] name = file.getKey().split("!", 2);
            if (name.length == 1) {
                write("target/" + file.getKey(), content);
            } else {
                archives.computeIfAbsent(name[0], any -> new TreeMap<>()).put(name[1], content);
            }
        }
        for (Map.Entry<String, Map<String, byte[]>> archive : archives.entrySet()) {
            Files.write(root.resolve("target").resolve(archive.getKey()), zip(archive.getValue()));
        }
        var problems = new Problems();
        Path content = root.resolve("content");
        var cache = new FileCache(kept.resolve("collation"));
        Map<String, String> labels = Map.of("outside", "Not in the essay");
        Collation.of(root, content, labels, cache)
                .check(made, root.resolve("assets"), problems, Stage.unseen());
        return ProblemReport.of(problems).text();
    }

    private static byte[] packed(String name, String page) throws IOException {
        if (name.endsWith(".pdf")) {
            var press =
                    new PdfPrinter(
                            new FileCache(kept.resolve("pdf")),
                            LocalDate.of(2026, 11, 22),
                            "Note",
                            new WrittenPlaces(kept, "content"),
                            new Problems());
            return press.print(page, Paper.A4, new Place(name, 0)).orElseThrow().pdf();
        }
        return written(name, page).getBytes(UTF_8);
    }

    private static String written(String name, String page) {
        if (name.endsWith(".js")) {
            String text = page.replace("\"", "\\\"").replace("\n", "\\n");
            return "letters[\"engine\"] = {\"html\": \"" + text + "\"}\n";
        }
        if (!name.endsWith(".eml")) {
            return page;
        }
        return """
               MIME-Version: 1.0
               Content-Type: multipart/alternative; boundary="b"

               --b
               Content-Type: text/plain; charset=UTF-8

               %s
               --b
               Content-Type: text/html; charset=UTF-8
               Content-Transfer-Encoding: base64

               %s
               --b--
               """
                .formatted(TEXT, Base64.getMimeEncoder().encodeToString(page.getBytes(UTF_8)));
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private void write(String name, String text) throws IOException {
        write(name, text.getBytes(UTF_8));
    }

    private void write(String name, byte[] content) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
