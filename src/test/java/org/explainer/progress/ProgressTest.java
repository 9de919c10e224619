package org.explainer.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.explainer.progress.Progress.Detail;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final StringWriter printed = new StringWriter();

    @Test
    void printsALineForEachStageWhenItIsDone() throws IOException {
        Integer result = progress(Detail.LINES).stage("Reading", stage -> 12);

        assertThat(result).isEqualTo(12);
        assertThat(printed.toString()).matches("  Reading      12 {44} +\\d+\\.\\d s\n");
    }

    @Test
    void showsOnATerminalHowFarAStageIs() throws IOException {
        progress(Detail.BAR)
                .stage(
                        "Reading",
                        stage -> {
                            assertThat(shown()).isEqualTo("  Reading …");
                            stage.expect(4);
                            stage.step("one.adoc", () -> {});
                            stage.step("two.adoc", () -> {});
                            return "2 texts";
                        });

        assertThat(printed.toString())
                .contains("\r  Reading " + "█".repeat(5) + "░".repeat(15) + " two.adoc")
                .endsWith(" s\n");
    }

    @Test
    void cutsWhatATerminalWouldBreak() throws IOException {
        progress(Detail.BAR).stage("Reading", stage -> step(stage, "x".repeat(200), 0));

        assertThat(printed.toString().split("[\r\n]")).allMatch(line -> line.length() < 80);
    }

    @Test
    void timesTheLongestStepsWhereSomebodyAsks() throws IOException {
        progress(Detail.TIMINGS)
                .stage(
                        "Making",
                        stage -> {
                            step(stage, "short", 0);
                            step(stage, "long", 80);
                            return step(stage, "longer", 120);
                        });

        List<String> lines = printed.toString().lines().toList();
        assertThat(lines).hasSizeBetween(3, 4).allMatch(line -> line.endsWith(" s"));
        assertThat(lines.get(0)).startsWith("  Making ");
        assertThat(lines).anyMatch(line -> line.startsWith("               longer "));
        // Which of them takes longest a busy machine decides.
        assertThat(lines.subList(1, lines.size()))
                .extracting(line -> line.replaceFirst("^ +\\w+ +", ""))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    private static String step(Stage stage, String name, int milliseconds) throws IOException {
        stage.step(name, () -> LockSupport.parkNanos(milliseconds * 1_000_000L));
        return "";
    }

    @Test
    void passesOnWhatWentWrong() {
        assertThatIOException()
                .isThrownBy(
                        () ->
                                progress(Detail.LINES)
                                        .stage(
                                                "Making",
                                                stage -> {
                                                    throw new IOException("disk full");
                                                }))
                .withMessage("disk full");
        assertThat(printed.toString()).isEmpty();
    }

    @Test
    void saysTheLastLine() {
        progress(Detail.LINES).say("Published target/site");

        assertThat(printed.toString()).isEqualTo("Published target/site\n");
    }

    /** What stands in the last line. */
    private String shown() {
        String[] lines = printed.toString().split("[\r\n]");
        return lines[lines.length - 1];
    }

    private Progress progress(Detail detail) {
        return new Progress(new PrintWriter(printed), detail);
    }
}
