package org.explainer.reader.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.explainer.manuscript.text.Link;
import org.explainer.problem.Problems;
import org.explainer.reader.file.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceCheckTest {

    @TempDir private Path media = Path.of("");

    private final Problems problems = new Problems();

    @Test
    void acceptsWhatTheBookUses() throws IOException {
        Files.createDirectories(media.resolve("first"));
        Files.writeString(media.resolve("first/kelm.png"), "");

        assertThat(
                        check(
                                """
                                = Title
                                :id: c07

                                actor:pavlin[Pavlin] spoke at 10:30, see http://example.org/a:b[there].
                                image::kelm.png[A square full of people, 640, maker=Ada]
                                xref:partners.adoc#p-c04-30[Chapter 4] and <<dates>> and footnote:[so].
                                Chapter {id}, a\\{b}, {nbsp} and link:../feed.xml[feed], mailto:a@b.org[mail].
                                // a comment may say macro:x[] and +++
                                timeline::[]
                                """))
                .isEmpty();
    }

    @Test
    void reportsAMacroThatThereIsNot() {
        assertThat(check("The actr:pavlin[Pavlin], vdeo::x[] and cards:star[].\n"))
                .containsExactly(
                        """
                        content/chapters/first.adoc:1: error: there is no macro called actr
                            did you mean "actor"?""",
                        """
                        content/chapters/first.adoc:1: error: there is no macro called vdeo
                            see docs/writing.adoc for those there are""",
                        """
                        content/chapters/first.adoc:1: error: there is no macro called cards
                            see docs/writing.adoc for those there are""");
    }

    @Test
    void reportsABlankInTheNameOfAnImageAsAnyOtherFault() {
        assertThat(check("image::a square.png[Flags]\n\nAn image:../a b.png[].\n"))
                .containsExactly(
                        """
                        content/chapters/first.adoc:1: error: the name of the image a square.png has a blank
                            name the file with hyphens: a-square.png""",
                        """
                        content/chapters/first.adoc:3: error: the image ../a b.png is not one of ours
                            put it in assets/media/first/ and name it without a path""");
    }

    @Test
    void reportsNumbersOfWhatNoTextMayHold() {
        var numbers =
                List.of(
                        "&#x202e;",
                        "&#X00200B;",
                        "&#8294;",
                        "&#0;",
                        "&#27;",
                        "&#9999999;",
                        "&rlm;",
                        "&lrm;");

        assertThat(
                        check(
                                String.join("\n", numbers)
                                        + "\nCaf&#233; &#x1F600; &#xA0; \u00df &eacute; &amp;rlm; &nbsp;\n"))
                .hasSameSizeAs(numbers)
                .first()
                .isEqualTo(
                        """
                        content/chapters/first.adoc:1: error: &#x202e; is a control character
                            delete it, or write what was meant""");
    }

    @Test
    void reportsAnAttributeThatThereIsNot() {
        assertThat(check("= T\n:place: Kelm\n\nIn {plaec} and {user-home}.\n"))
                .containsExactly(
                        """
                        content/chapters/first.adoc:4: error: there is no attribute {plaec}
                            did you mean "place"?""",
                        """
                        content/chapters/first.adoc:4: error: there is no attribute {user-home}
                            write \\{user-home} for the characters""");
    }

    @Test
    void reportsAnAttributeSetBelowTheHeader() {
        assertThat(check("= T\n\nText.\n\n:place: Kelm\n"))
                .containsExactly(
                        """
                        content/chapters/first.adoc:5: error: an attribute is set below the header
                            move it into the header""");
    }

    @Test
    void reportsOnceAnImageThatIsNotThereOrHasNoText() throws IOException {
        Files.createDirectories(media.resolve("first"));
        Files.writeString(media.resolve("first/larn.png"), "");

        assertThat(check("image::kelm.png[]\nimage::kelm.png[Kelm,maker=Ada]\nimage::larn.png[]\n"))
                .containsExactly(
                        """
                        content/chapters/first.adoc:1: error: there is no image kelm.png
                            put it in assets/media/first/, and say in the brackets what it tells: \
                        image::kelm.png[…]""",
                        """
                        content/chapters/first.adoc:2: error: there is no image kelm.png
                            put it in assets/media/first/""",
                        """
                        content/chapters/first.adoc:3: error: the image larn.png has no text alternative
                            say in the brackets what it tells: image::larn.png[…]""");
    }

    @Test
    void reportsAnImageFromElsewhere() {
        assertThat(
                        check(
                                """
                                image::https://example.org/a.png[A]
                                image:../a.png[A]
                                image::/etc/a.png[A]
                                """))
                .containsExactly(
                        """
                        content/chapters/first.adoc:1: error: the image https://example.org/a.png is not one of ours
                            put it in assets/media/first/ and name it without a path""",
                        """
                        content/chapters/first.adoc:2: error: the image ../a.png is not one of ours
                            put it in assets/media/first/ and name it without a path""",
                        """
                        content/chapters/first.adoc:3: error: the image /etc/a.png is not one of ours
                            put it in assets/media/first/ and name it without a path""");
    }

    @Test
    void takesNoRawHtmlHoweverWritten() {
        for (String line :
                List.of(
                        "+++<script>x()</script>+++",
                        "pass:[<b>]",
                        "[subs=\"none\"]",
                        "a pass:q[<u>]")) {
            var found = new Problems();
            checker().check(Typed.chapter(line + "\n"), Set.of(), Set.of(), found);
            assertThat(Typed.printed(found))
                    .as(line)
                    .contains(
                            """
                            content/chapters/first.adoc:1: error: raw HTML is not taken from authors
                                use a block of docs/writing.adoc, or ask for one to be added""");
        }
    }

    @Test
    void takesNoLinkThatRunsAScript() {
        assertThat(check("link:javascript:alert(1)[here]\n"))
                .containsExactly(
                        """
                        content/chapters/first.adoc:1: error: a link must not lead to javascript:
                            write an address that begins with https://""");
    }

    @Test
    void findsEveryCrossReferenceWithItsLine() {
        var file =
                Typed.chapter(
                        """
                        See xref:partners.adoc#p-c04-30[Chapter 4],
                        xref:../pages/the-other-side.adoc[the other side],
                        xref:dates[dates], <<dates>> and <<second.adoc#x,there>>.
                        """);

        assertThat(checker().links(file, Set.of()))
                .containsExactly(
                        new Link("chapters/partners.adoc", "p-c04-30", file.at(1)),
                        new Link("pages/the-other-side.adoc", "", file.at(2)),
                        new Link("chapters/first.adoc", "dates", file.at(3)),
                        new Link("chapters/first.adoc", "dates", file.at(3)),
                        new Link("chapters/second.adoc", "x", file.at(3)));
    }

    @Test
    void reportsWhatIsBegunAndNotEnded() {
        assertThat(
                        heads(
                                """
                                actor:pavlin[John and so on.
                                A footnote:[that goes
                                on] and actor:pavlin[one].

                                See xref:dates[here.

                                A _can and *blocked, but _this_ and *that*, a_b, 3 * 4, *over
                                two* lines.
                                * point
                                timeline::[
                                """))
                .containsExactly(
                        "1: actor:pavlin[ is not closed",
                        "5: xref:dates[ is not closed",
                        "7: _can begins an emphasis that does not end",
                        "7: *blocked, begins an emphasis that does not end",
                        "10: timeline::[ is not closed");
    }

    @Test
    void reportsCodeThatIsBegunAndNotEnded() {
        assertThat(
                        heads(
                                """
                                The `lone one, and `an ended
                                one`, it`s and \\`escaped, ``a ` b``, `mono`.

                                A "`lone quotation, an "`ended
                                one`" and '`this`'.

                                ```
                                fenced
                                ```
                                """))
                .containsExactly(
                        "1: `lone begins code that does not end",
                        "4: \"`lone begins a quotation that does not end");
    }

    @Test
    void reportsTitlesAndStylesThatStandAboveNothing() {
        assertThat(
                        heads(
                                """
                                = Title

                                .First
                                [.lead]

                                .Second
                                One.
                                .no title

                                [quote,A]
                                [[an-anchor]]
                                [verse]
                                Two.

                                .Above
                                == Heading

                                . Item
                                [%header,cols=2]
                                [quote]
                                +
                                .Three
                                ====
                                .Four
                                Text.
                                ====

                                .End
                                """))
                .containsExactly(
                        "3: this title is replaced by that on line 6",
                        "10: this style is replaced by that on line 12",
                        "15: this title stands above a heading",
                        "28: this title stands above nothing");
    }

    @Test
    void reportsBlanksAndSettingsThatLookHarmless() {
        assertThat(
                        heads(
                                """
                                [outside,\u00a0sources="a"]
                                Text {counter:x} and `{set:y:z}`.

                                [outside,sources="a"]
                                Ten\u00a0per cent.
                                """))
                .containsExactly(
                        "1: a blank in the brackets is none that AsciiDoc knows",
                        "2: {counter:x} is not printed by this press",
                        "2: {set:y:z} is not printed by this press");
    }

    private List<String> heads(String text) {
        check(text);
        return problems.inReadingOrder().stream()
                .map(problem -> problem.place().line() + ": " + problem.message())
                .toList();
    }

    private List<String> check(String text) {
        var file = Typed.chapter(text);
        checker().check(file, Set.of(), FrontLines.of(file).keys(), problems);
        return Typed.printed(problems);
    }

    private SourceCheck checker() {
        return new SourceCheck(Typed.CONTENT, media, Set.of("actor", "timeline"));
    }
}
