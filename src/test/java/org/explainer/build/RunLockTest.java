package org.explainer.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.explainer.problem.ProblemReport;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {

    @TempDir private Path root = Path.of("");

    @Test
    void keepsASecondRunOutUntilTheFirstIsDone() throws IOException {
        var first = new Problems();
        var second = new Problems();
        var third = new Problems();

        RunLock lock = RunLock.take(root, first).orElseThrow();
        assertThat(RunLock.take(root, second)).isEmpty();
        lock.close();
        RunLock.take(root, third).orElseThrow().close();

        assertThat(first.size()).isZero();
        assertThat(third.size()).isZero();
        assertThat(ProblemReport.of(second).text())
                .isEqualTo(
                        """
                        target/explainer.lock: error: another run is at work in this folder: process %d
                            wait until it is done, or end it
                        1 error in 1 file; nothing was published
                        """
                                .formatted(ProcessHandle.current().pid()));
    }

    @Test
    void takesNoNoticeOfAFileThatNobodyHolds() throws IOException {
        Path file = root.resolve(RunLock.FILE);
        Files.createDirectories(root.resolve("target"));
        Files.writeString(file, "99999, which was killed\n");

        RunLock.take(root, new Problems()).orElseThrow().close();

        assertThat(file).hasContent(ProcessHandle.current().pid() + "\n");
    }
}
