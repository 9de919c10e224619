package org.explainer.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypographyTest {

    @Test
    void setsQuotationMarksAndApostrophes() {
        assertThat(
                        new Typography(Language.ENGLISH)
                                .prose("the authors' \"case\" isn't 'theirs' (\"so\")"))
                .isEqualTo("the authors’ “case” isn’t ‘theirs’ (“so”)");
    }

    @Test
    void setsAMarkWithinAMark() {
        assertThat(new Typography(Language.ENGLISH).prose("\"'Why?' they asked\""))
                .isEqualTo("“‘Why?’ they asked”");
    }

    @Test
    void setsRangesOfFiguresWithADash() {
        assertThat(new Typography(Language.ENGLISH).prose("1997-2002, one-sided - and so on"))
                .isEqualTo("1997–2002, one-sided – and so on");
    }

    @Test
    void leavesDatesOfTheIsoFormAlone() {
        assertThat(
                        new Typography(Language.ENGLISH)
                                .prose("CNN (2001-09-24), UN (2020-02), pp. 75-88"))
                .isEqualTo("CNN (2001-09-24), UN (2020-02), pp. 75–88");
    }

    @Test
    void takesTheWordsOutOfHtml() {
        assertThat(
                        new Typography(Language.ENGLISH)
                                .plain("The <em>authors&#8217;</em> A &amp; B&#8201;&lt;C&gt;"))
                .isEqualTo("The authors’ A & B\u2009<C>");
    }

    @Test
    void leavesHyphensInPlainTextAlone() {
        assertThat(new Typography(Language.ENGLISH).plain("2004-2005")).isEqualTo("2004-2005");
    }

    @Test
    void readsAnEscapedEntityOnce() {
        assertThat(new Typography(Language.ENGLISH).plain("&amp;lt;")).isEqualTo("&lt;");
    }
}
