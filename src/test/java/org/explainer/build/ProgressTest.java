package org.explainer.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final StringWriter printed = new StringWriter();

    @Test
    void printsALineForEachStageWhenItIsDone() throws IOException {
        Integer result = progress(false).stage("Reading", () -> 12);

        assertThat(result).isEqualTo(12);
        assertThat(printed.toString()).matches("  Reading      12 {44} +\\d+\\.\\d s\n");
    }

    @Test
    void showsTheStageBeforeItIsDoneOnATerminal() throws IOException {
        progress(true)
                .stage(
                        "Reading",
                        () -> {
                            assertThat(printed.toString()).isEqualTo("  Reading …");
                            return "12 chapters";
                        });

        assertThat(printed.toString())
                .matches("  Reading …\r  Reading      12 chapters +\\d\\.\\d s\n");
    }

    @Test
    void passesOnWhatWentWrong() {
        assertThatIOException()
                .isThrownBy(
                        () ->
                                progress(false)
                                        .stage(
                                                "Making",
                                                () -> {
                                                    throw new IOException("disk full");
                                                }))
                .withMessage("disk full");
        assertThat(printed.toString()).isEmpty();
    }

    @Test
    void saysTheLastLine() {
        progress(false).say("Published target/site");

        assertThat(printed.toString()).isEqualTo("Published target/site\n");
    }

    private Progress progress(boolean terminal) {
        return new Progress(new PrintWriter(printed), terminal);
    }
}
