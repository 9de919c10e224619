package org.explainer.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.explainer.Rows;
import org.explainer.TinyBook;
import org.explainer.manuscript.data.Entry;
import org.explainer.manuscript.teaching.Plan;
import org.junit.jupiter.api.Test;

class TaughtChaptersTest {

    @Test
    void acceptsABookThatNobodyTeaches() {
        assertThat(found()).isEmpty();
    }

    @Test
    void acceptsASheetForEachChapter() {
        assertThat(found(Rows.sheet("c01", "cl01"), Rows.sheet("c02"))).isEmpty();
    }

    @Test
    void reportsAChapterWithoutASheet() {
        assertThat(found(Rows.sheet("c01", "cl01")))
                .containsExactly(
                        """
                        content/chapters/second.adoc: error: there is no sheet for second
                            add a row with chapter: c02 to content/teaching/sheets.yaml""");
    }

    @Test
    void reportsTwoSheetsForOneChapter() {
        assertThat(found(Rows.sheet("c01"), Rows.sheet("c01"), Rows.sheet("c02")))
                .singleElement()
                .asString()
                .contains("c01 has another sheet, at ");
    }

    @Test
    void reportsAnExerciseOnAClaimOfAnotherChapter() {
        assertThat(found(Rows.sheet("c01"), Rows.sheet("c02", "cl01")))
                .singleElement()
                .asString()
                .contains("cl01 is made in c01, not in c02");
    }

    @Test
    void reportsAWordThatTheChapterDoesNotUse() {
        assertThat(found(Rows.sheet("c01", List.of("opal", "lota")), Rows.sheet("c02")))
                .containsExactly(
                        """
                        content/data/sheets.yaml:3: error: c01 does not use the word lota
                            take it out of vocabulary, or write term:lota[] in the chapter""");
    }

    /** What is misspelt in the chapter is another rule's to report. */
    @Test
    void reportsNoWordWhereTheChapterHasAnUnknownOne() {
        assertThat(
                        Found.by(
                                new TaughtChapters(),
                                TinyBook.complete()
                                        .withoutRow("opal")
                                        .add(
                                                Rows.sheet("c01", List.of("lota")),
                                                Rows.sheet("c02"))))
                .isEmpty();
    }

    @Test
    void reportsLessonsWhoseStepsDoNotAddUp() {
        var lesson =
                new Plan.Lesson(
                        "First",
                        45,
                        List.of(
                                new Plan.Step(20, "Read.", List.of()),
                                new Plan.Step(20, "Talk.", List.of())),
                        "",
                        Rows.plan(45).place());

        assertThat(Found.by(new TimedLessons(), TinyBook.complete().add(Rows.plan(90, lesson))))
                .satisfiesExactly(
                        one ->
                                assertThat(one)
                                        .contains("the steps of \"First\" take 40 minutes, not 45"),
                        two ->
                                assertThat(two)
                                        .contains("the lessons of plan take 45 minutes, not 90"));
    }

    private static List<String> found(Entry... rows) {
        TinyBook book = TinyBook.complete();
        Arrays.stream(rows).forEach(book::add);
        return Found.by(new TaughtChapters(), book);
    }
}
