package org.explainer.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {

    private static final long LONG = 30_000;

    @TempDir private Path root = Path.of("");

    @Test
    void seesFilesInFoldersThatAreNew() throws Exception {
        Files.createDirectories(root.resolve("content/chapters"));
        try (var watch = new FolderWatch(root, List.of("content", "assets"))) {
            assertThat(watch.sees(50)).isFalse();

            Files.createDirectories(root.resolve("content/pages"));
            assertThat(watch.sees(LONG)).isTrue();
            Files.writeString(root.resolve("content/pages/new.adoc"), "new");
            assertThat(watch.sees(LONG)).isTrue();

            Files.createDirectories(root.resolve("assets"));
            assertThat(watch.sees(LONG)).isTrue();
            Files.writeString(root.resolve("assets/site.css"), "p {}");
            assertThat(watch.sees(LONG)).isTrue();
        }
    }

    @Test
    void doesNotWaitForWhatNeverRests() throws Exception {
        var ended = new AtomicBoolean();
        var restless =
                new Thread(
                        () -> {
                            File log = root.resolve("log").toFile();
                            while (!ended.get()) {
                                assertThat(log.mkdir() && log.delete()).isTrue();
                            }
                        });
        try (var watch = new FolderWatch(root, List.of())) {
            restless.start();
            assertThat(watch.sees(LONG)).isTrue();
        } finally {
            ended.set(true);
            restless.join();
        }
    }
}
