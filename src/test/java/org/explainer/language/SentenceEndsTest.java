package org.explainer.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceEndsTest {

    private static final SentenceEnds UKRAINIAN = Language.of("uk").orElseThrow().sentences();

    @Test
    void knowsWhatClosesBehindAStopAndOpensBeforeAName() {
        assertThat(
                        Language.ENGLISH
                                .sentences()
                                .lines("He said “no.” “Why?” (So he said.) Then 3 came."))
                .isEqualTo("He said “no.”\n“Why?”\n(So he said.)\nThen 3 came.");
        assertThat(UKRAINIAN.lines("Він сказав: «Ні». Потім… «Так!» Він „спить.“ Усе? Ні."))
                .isEqualTo("Він сказав: «Ні».\nПотім…\n«Так!»\nВін „спить.“\nУсе?\nНі.");
    }

    @Test
    void passesOverAbbreviationsAndInitials() {
        assertThat(
                        Language.ENGLISH
                                .sentences()
                                .lines(
                                        "Dr. Ada K. Vale met Gen. Orr. She won. See Fig. 3. It ends."))
                .isEqualTo("Dr. Ada K. Vale met Gen. Orr.\nShe won.\nSee Fig. 3.\nIt ends.");
        assertThat(
                        UKRAINIAN.lines(
                                "У 1994 р. Україна і Т. Г. Шевченко на вул. Городецького. Так. Він ріс. Усе."))
                .isEqualTo(
                        "У 1994 р. Україна і Т. Г. Шевченко на вул. Городецького.\nТак.\nВін ріс.\nУсе.");
    }
}
