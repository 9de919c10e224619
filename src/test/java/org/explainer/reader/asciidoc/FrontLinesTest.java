package org.explainer.reader.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.explainer.reader.file.Typed;
import org.junit.jupiter.api.Test;

class FrontLinesTest {

    @Test
    void knowsTheLineOfTheTitleAndOfEachKey() {
        var front =
                FrontLines.of(
                        Typed.chapter(
                                """
                                // a comment

                                = Title
                                :id: c07
                                :short-title: Short
                                :empty:

                                :late: below
                                """));

        assertThat(front.title()).isEqualTo(3);
        assertThat(front.lines()).isEqualTo(Map.of("id", 4, "short-title", 5, "empty", 6));
        assertThat(front.of("short-title")).isEqualTo(5);
        assertThat(front.of("years")).isEqualTo(1);
    }

    @Test
    void endsWithTheFirstBlankLine() {
        var front = FrontLines.of(Typed.chapter("= Title\n:id: c07\n\n== Section\n"));

        assertThat(front.end()).isEqualTo(2);
    }

    @Test
    void hasNoTitleWhereTheTextHasNone() {
        assertThat(FrontLines.of(Typed.chapter(":id: c07\n\n= Late\n")).title()).isZero();
        assertThat(FrontLines.of(Typed.chapter("")).keys()).isEmpty();
    }

    @Test
    void keepsTheFirstOfTwo() {
        assertThat(FrontLines.of(Typed.chapter("= T\n:id: a\n:id: b\n")).of("id")).isEqualTo(2);
    }

    @Test
    void knowsAnEntryFromALineThatOnlyLooksLikeOne() {
        assertThat(FrontLines.isEntry(":id: c07")).isTrue();
        assertThat(FrontLines.isEntry(":id:")).isTrue();
        assertThat(FrontLines.isEntry("10:30: the vote")).isFalse();
        assertThat(FrontLines.isEntry(":smile")).isFalse();
    }
}
