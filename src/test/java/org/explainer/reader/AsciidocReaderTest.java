package org.explainer.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.explainer.problem.Problems;
import org.explainer.reader.ManuscriptReader.Folders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of a text and what is refused, with Asciidoctor itself. */
class AsciidocReaderTest {

    private static final Set<String> WORDS = Set.of("actor", "interpretation", "listing", "source");

    @TempDir static Path root = Path.of("");

    private static DraftReader reader;

    private Problems problems = new Problems();

    @BeforeAll
    static void start() throws IOException {
        var folders =
                new Folders(
                        root,
                        root.resolve("content"),
                        root.resolve("assets"),
                        root.resolve("cache"));
        Files.createDirectories(folders.content());
        reader = new DraftReader(folders, WORDS);
    }

    @AfterAll
    static void stop() {
        reader.close();
    }

    @BeforeEach
    void begin() {
        problems = new Problems();
    }

    @Test
    void leavesAsciidocsOwnWordsToAsciidoc() throws IOException {
        Draft draft =
                read(
                        """
                        [source,java]
                        ----
                        int x = 1; // <1>
                        ----
                        <1> An integer

                        [listing]
                        A listing

                        [literal]
                        Literal

                        NOTE: A note.

                        [TIP]
                        ====
                        A tip.
                        ====

                        [quote, Somebody, A book]
                        ____
                        A quotation.
                        ____

                        [qanda]
                        Question?:: Answer.

                        [%reversed,start=4]
                        . One

                        Press kbd:[Ctrl+C], btn:[OK], menu:File[Save]; see source:x[it].
                        """);

        assertThat(Typed.printed(problems)).isEmpty();
        assertThat(draft.calls()).extracting(RawCall::name).containsExactly("source");
        assertThat(draft.html())
                .contains("<code class=\"language-java\"", "<kbd>Ctrl</kbd>+<kbd>C</kbd>")
                .contains("<b class=\"button\">OK</b>", "<b class=\"menu\">File</b>");
    }

    @Test
    void judgesNothingThatIsVerbatim() throws IOException {
        Draft draft =
                read(
                        """
                        ----
                        +++ b/x HEAD@{0} {here} ssh://[user@]server
                        actor:nobody[] xref:nowhere.adoc[] image::no.png[]
                        :key: value
                        ----

                        ....
                        +++ {zero} pass:[x]
                        ....

                        ```diff
                        +++ {zero}
                        ```

                        [listing]
                        mcro::x[]
                        mcro::y[]

                        * one
                        +
                        ----
                        mcro::x[]
                        ----
                        * two

                        term:: text
                        +
                        ----
                        mcro::y[]
                        ----

                        |===
                        a|
                        ----
                        mcro::z[]
                        ----
                        |===

                        ////
                        mcro::x[] +++
                        ////

                        Inline `HEAD@{0}` and `ssh://[user@]server`, `+{here} image:x.png[]+`
                        and `+++ b/file` and `wrapped {x}
                        mcro::x[] code`.
                        """);

        assertThat(Typed.printed(problems)).isEmpty();
        assertThat(reader.links(file(""), draft)).isEmpty();
    }

    @Test
    void stillJudgesWhatStandsBesideIt() throws IOException {
        read(
                """
                ----
                {x}
                ----
                mcro:x[] `{x}` {y}

                .The {z}
                [literal,role={v}]
                {x}

                {w}
                """);

        assertThat(Typed.printed(problems))
                .extracting(text -> text.lines().findFirst().orElseThrow())
                .containsExactly(
                        "content/pages/first.adoc:6: error: there is no macro called mcro",
                        "content/pages/first.adoc:6: error: there is no attribute {y}",
                        "content/pages/first.adoc:8: error: there is no attribute {z}",
                        "content/pages/first.adoc:9: error: there is no attribute {v}",
                        "content/pages/first.adoc:12: error: there is no attribute {w}");
    }

    @Test
    void takesNoRawHtmlHoweverWritten() throws IOException {
        for (String text :
                List.of(
                        "++++\n<b>\n++++",
                        "[pass]\n<b>",
                        "[pass]\n++++\n<b>\n++++",
                        "`+++ a` and\n`+++ b`",
                        "* `+++ a` and\n`+++ b`",
                        "|===\n|`+++ a`\n\n`+++ b`\n|===",
                        "term:: `+++ a` and\n`+++ b`",
                        "[verse]\n____\n`+++ a`\n\n`+++ b`\n____",
                        "|===\na|\n++++\n<b>\n++++\n|===")) {
            problems = new Problems();
            read(text + "\n");
            assertThat(Typed.printed(problems))
                    .as(text)
                    .singleElement()
                    .asString()
                    .contains("error: raw HTML is not taken from authors");
        }
    }

    @Test
    void saysOnceWhatIsNotPrinted() throws IOException {
        read(
                """
                stem:[x^2]

                [stem]
                ++++
                x^2
                ++++

                video::abc[youtube]

                audio::abc.ogg[]

                toc::[]

                An icon:star[] indexterm:[a].
                """);

        assertThat(Typed.printed(problems))
                .extracting(text -> text.lines().findFirst().orElseThrow())
                .containsExactly(
                        "content/pages/first.adoc:3: error: a formula is not printed by this press",
                        "content/pages/first.adoc:6: error: a formula is not printed by this press",
                        "content/pages/first.adoc:10: error: a video is not printed by this press",
                        "content/pages/first.adoc:12: error: a sound is not printed by this press",
                        "content/pages/first.adoc:14: error: a table of contents is not printed by"
                                + " this press",
                        "content/pages/first.adoc:16: error: an icon is not printed by this press",
                        "content/pages/first.adoc:16: error: an index term is not printed by this"
                                + " press");
    }

    private static SourceFile file(String text) {
        Path path = root.resolve("content/pages/first.adoc");
        return new SourceFile(path, "content/pages/first.adoc", "= Title\n\n" + text);
    }

    private Draft read(String text) throws IOException {
        return reader.read(file(text), problems);
    }
}
