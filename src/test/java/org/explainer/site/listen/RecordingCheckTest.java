package org.explainer.site.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.explainer.Rows;
import org.explainer.problem.Problem;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;

class RecordingCheckTest {

    @Test
    void acceptsTheLengthToTheSecond() {
        assertThat(found(334, 333.1)).isEmpty();
        assertThat(found(334, 334.9)).isEmpty();
    }

    @Test
    void reportsAnotherLength() {
        assertThat(found(1, 334.2))
                .containsExactly(
                        """
                        content/data/narration.yaml:3: error: first lasts 334 seconds, not 1
                            write seconds: 334""");
    }

    private static List<String> found(int written, double heard) {
        var problems = new Problems();
        RecordingCheck.checkSeconds(Rows.recording("first", "", written), heard, problems);
        return problems.inReadingOrder().stream().map(Problem::toString).toList();
    }
}
