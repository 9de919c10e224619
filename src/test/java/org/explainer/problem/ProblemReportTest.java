package org.explainer.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemReportTest {

    private final Problems problems = new Problems();

    @Test
    void isEmptyWhereNothingIsWrong() {
        assertThat(ProblemReport.of(problems).text()).isEmpty();
        assertThat(ProblemReport.of(problems).annotations()).isEmpty();
    }

    @Test
    void endsWithTheSumOfErrorsWarningsAndFiles() {
        problems.error(new Place("a.adoc", 3), "wrong", "mend it");
        problems.error(new Place("a.adoc", 5), "wrong too", "");
        problems.warning(new Place("b.yaml", 1), "old", "check it");

        assertThat(ProblemReport.of(problems).text())
                .isEqualTo(
                        """
                        a.adoc:3: error: wrong
                            mend it
                        a.adoc:5: error: wrong too
                        b.yaml:1: warning: old
                            check it
                        2 errors and 1 warning in 2 files; nothing was published
                        """);
    }

    @Test
    void doesNotSayThatNothingWasPublishedWhenOnlyWarningsAreLeft() {
        problems.warning(new Place("b.yaml", 1), "old", "");
        problems.warning(new Place("b.yaml", 2), "older", "");

        assertThat(ProblemReport.of(problems).sum()).isEqualTo("2 warnings in 1 file");
    }

    @Test
    void annotatesLinesForGitHubWithEscapes() {
        problems.error(new Place("a.adoc", 0), "100% wrong\nreally", "mend it");
        problems.warning(new Place("b.yaml", 7), "old", "");

        assertThat(ProblemReport.of(problems).annotations())
                .isEqualTo(
                        """
                        ::error file=a.adoc,line=1::100%25 wrong%0Areally
                        ::warning file=b.yaml,line=7::old
                        """);
    }
}
