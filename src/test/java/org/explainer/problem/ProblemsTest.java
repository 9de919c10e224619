package org.explainer.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemsTest {

    private final Problems problems = new Problems();

    @Test
    void listsProblemsInReadingOrderWhateverTheOrderOfTheStages() {
        problems.error(new Place("b.adoc", 1), "third", "");
        problems.error(new Place("a.adoc", 12), "second", "");
        problems.error(new Place("a.adoc", 3), "first", "");

        assertThat(problems.inReadingOrder())
                .extracting(Problem::message)
                .containsExactly("first", "second", "third");
    }

    @Test
    void keepsTheOrderOfFindingAtOnePlace() {
        problems.error(new Place("a.adoc", 3), "one", "");
        problems.error(new Place("a.adoc", 3), "another", "");

        assertThat(problems.inReadingOrder())
                .extracting(Problem::message)
                .containsExactly("one", "another");
    }

    @Test
    void listsOnceWhatTwoStagesFound() {
        problems.error(new Place("a.adoc", 3), "same", "hint");
        problems.error(new Place("a.adoc", 3), "same", "hint");

        assertThat(problems.inReadingOrder()).hasSize(1);
    }

    @Test
    void doesNotTakeAWarningForAnError() {
        problems.warning(new Place("a.adoc", 3), "old", "");
        assertThat(problems.hasErrors()).isFalse();

        problems.error(new Place("a.adoc", 3), "wrong", "");
        assertThat(problems.hasErrors()).isTrue();
    }

    @Test
    void printsTheHintOnALineOfItsOwn() {
        problems.error(new Place("a.adoc", 3), "this is wrong", "do that");
        problems.warning(new Place("a.adoc", 4), "this is old", "");

        assertThat(problems.inReadingOrder())
                .extracting(Problem::toString)
                .containsExactly(
                        "a.adoc:3: error: this is wrong\n    do that",
                        "a.adoc:4: warning: this is old");
    }
}
