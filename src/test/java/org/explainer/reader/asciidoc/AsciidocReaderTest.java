package org.explainer.reader.asciidoc;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.explainer.problem.Problems;
import org.explainer.reader.file.Folders;
import org.explainer.reader.file.SourceFile;
import org.explainer.reader.file.Typed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of a text and what is refused, with Asciidoctor itself. */
class AsciidocReaderTest {

    private static final Set<String> WORDS =
            Set.of("actor", "comment", "interpretation", "listing", "source");

    @TempDir static Path root = Path.of("");

    private static DraftReader reader;

    private Problems problems = new Problems();

    @BeforeAll
    static void start() throws IOException {
        Files.createDirectories(folders().content());
        reader = new DraftReader(folders(), WORDS);
    }

    private static Folders folders() {
        return new Folders(
                root, root.resolve("content"), root.resolve("assets"), root.resolve("cache"));
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
    void readsATextNoDeeperThanTheMachineCan() throws IOException {
        var text = new StringBuilder();
        for (int length = 4; length < 304; length++) {
            text.append("=".repeat(length)).append('\n');
        }
        read(text + "a\n");

        assertThat(Typed.printed(problems))
                .singleElement()
                .asString()
                .contains(": error: this block stands within 20 others");
    }

    /** Asciidoctor is started once and goes from reader to reader. */
    @Test
    void findsNothingOfTheReaderBefore() throws IOException {
        Path page = folders().content().resolve("handed-on.adoc");
        var before = new Problems();
        var after = new Problems();
        var text = new SourceFile(page, "handed-on.adoc", "= T\n\nlisting::a[]\n\n|===\n");
        try (var first = new DraftReader(folders(), Set.of("listing"))) {
            assertThat(first.read(text, before).calls()).hasSize(1);
        }
        int told = before.size();
        try (var second = new DraftReader(folders(), Set.of("source"))) {
            Draft draft = second.read(text, after);
            assertThat(draft.calls()).isEmpty();
            assertThat(draft.html()).contains("listing::a[]");
        }
        assertThat(before.size()).isEqualTo(told).isPositive();
        assertThat(after.size()).isPositive();
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

    /** AsciiDoc would drop both. */
    @Test
    void printsWhatTheLabelCommentStandsAbove() throws IOException {
        Draft draft =
                read(
                        """
                        [comment,leans=neither]
                        A remark.

                        [comment]
                        --
                        Another.

                        It goes on.
                        --
                        """);

        assertThat(Typed.printed(problems)).isEmpty();
        assertThat(draft.calls()).extracting(RawCall::name).containsExactly("comment", "comment");
        assertThat(draft.calls().get(1).text()).contains("Another.", "It goes on.");
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

    @Test
    void namesWhatALabelCannotStandAbove() throws IOException {
        read(
                """
                [interpretation]
                |===
                |a |b
                |===

                [interpretation]
                term:: text

                Between.

                [interpretation]
                * one

                Between.

                term:: text
                +
                [interpretation]
                Text.

                |===
                a|
                [interpretation]
                Text.
                |===

                [interpretation]
                ----
                code
                ----

                [interpretation]
                '''

                [interpretation]
                --
                |===
                |a
                |===
                --

                [interpretation]
                NOTE: A note.

                [interpretation]
                listing::claims[]

                [interpretation]
                == Heading

                [interpretation,a,b]
                Text.

                [interpretation]
                """);

        assertThat(heads())
                .containsExactly(
                        "3: [interpretation] stands above a table",
                        "8: [interpretation] stands above a list",
                        "13: [interpretation] stands above a list",
                        "20: [interpretation] stands in a list",
                        "25: [interpretation] stands in a table",
                        "29: [interpretation] stands above a listing",
                        "34: [interpretation] stands above a rule",
                        "37: [interpretation] begins with a table",
                        "44: [interpretation] stands above a note",
                        "48: listing has no use for \"interpretation\"",
                        "50: [interpretation] stands above a heading",
                        "54: interpretation has no use for \"b\"",
                        "56: this style stands above nothing");
    }

    @Test
    void losesNoPointOfAList() throws IOException {
        read(
                """
                .Title
                [key-points]
                * One.
                ** Nested.
                * Two.
                +
                Second.

                Between.

                [key-points]
                * Three.

                Between.

                [key-points]
                . Four.
                """);

        assertThat(heads())
                .containsExactly(
                        "5: [key-points] has no title of its own",
                        "6: a point of [key-points] is one paragraph",
                        "9: a point of [key-points] is one paragraph",
                        "14: there are two lists [key-points]",
                        "18: [key-points] stands above a list");
    }

    @Test
    void keepsEveryWordOfAQuotation() throws IOException {
        Draft draft =
                read(
                        """
                        [interpretation]
                        ____
                        First.

                        Second.
                        ____
                        """);

        assertThat(draft.calls()).extracting(RawCall::source).containsExactly("First.\n\nSecond.");
    }

    /** What Asciidoctor counts of a table is no option of its author's. */
    @Test
    void readsTheOptionsThatWereWritten() throws IOException {
        Draft draft = read("[interpretation,seed=3]\n|===\n|a |b\n|===\n");

        assertThat(draft.calls()).singleElement();
        assertThat(draft.calls().get(0).options()).containsOnlyKeys("seed");
    }

    @Test
    void readsIncludesAndTheirLines() throws IOException {
        write("pages/_part.adoc", "Part {x} and mcro:x[].\n\ninclude::more/_deep.adoc[]\n");
        write("pages/more/_deep.adoc", "Deep.\n\ninclude::../_part.adoc[]\ninclude::none.adoc[]\n");
        write("pages/code.txt", "+++ {y} mcro:y[]\n");
        write("pages/first.adoc", "");
        Draft draft =
                read(
                        """
                        include::_part.adoc[]

                        ----
                        include::code.txt[]
                        ----

                        include::_part.adoc[tag=a,leveloffset=1]

                        include::first.adoc[]
                        """);

        assertThat(draft.html()).contains("<p>Part", "<p>Deep.", "+++ {y} mcro:y[]");
        assertThat(Typed.printed(problems))
                .extracting(text -> text.lines().findFirst().orElseThrow())
                .containsExactly(
                        "content/pages/_part.adoc:1: error: there is no macro called mcro",
                        "content/pages/_part.adoc:1: error: there is no attribute {x}",
                        "content/pages/first.adoc:9: error: include:: takes no leveloffset, tag",
                        "content/pages/first.adoc:11: error: include::first.adoc[] includes itself",
                        "content/pages/more/_deep.adoc:3: error: include::../_part.adoc[] includes"
                                + " itself",
                        "content/pages/more/_deep.adoc:4: error: there is no file none.adoc to"
                                + " include");
    }

    @Test
    void warnsOfWhatIsHardlyMeant() throws IOException {
        read("Text.\n\n  Indented.\n\n[literal]\n  Meant.\n\n== \uD83D\uDE00\n\nMore.\n");

        assertThat(heads())
                .containsExactly(
                        "5: an indented paragraph is printed as it is typed, like a program",
                        "10: the heading has no letter, so no link can lead to it");
    }

    private List<String> heads() {
        return problems.inReadingOrder().stream()
                .map(problem -> problem.place().line() + ": " + problem.message())
                .toList();
    }

    private static void write(String name, String text) throws IOException {
        Path file = root.resolve("content").resolve(name);
        Files.createDirectories(requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private static SourceFile file(String text) {
        Path path = root.resolve("content/pages/first.adoc");
        return new SourceFile(path, "content/pages/first.adoc", "= Title\n\n" + text);
    }

    private Draft read(String text) throws IOException {
        return reader.read(file(text), problems);
    }
}
