package org.explainer.build;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.explainer.channel.SettingsFile;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LastRunTest {

    private static final List<String> TYPED = List.of("build", "--only", "site");

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-11-01T12:00:00Z"));

    @TempDir private Path root = Path.of("");

    /** Something that happens to a project between two runs. */
    private interface Change {
        void in(Path root) throws IOException;
    }

    @BeforeEach
    void fill() throws IOException {
        for (String file :
                List.of(
                        "jbake.properties",
                        "content/chapters/first.adoc",
                        "content/chapters/second.adoc",
                        "templates/page.ftlh",
                        "assets/css/site.css",
                        "target/site/index.html",
                        "target/site/css/site.css")) {
            Files.createDirectories(requireNonNull(root.resolve(file).getParent()));
            Files.writeString(root.resolve(file), file);
            Files.setLastModifiedTime(root.resolve(file), LONG_AGO);
        }
    }

    @Test
    void saysTheSameAgain() throws IOException {
        run();

        LastRun last = unchanged().orElseThrow();

        assertThat(last.exit()).isEqualTo(1);
        assertThat(last.out()).isEqualTo("said\n");
        assertThat(last.err()).isEqualTo("Кельм: to mend\n");
    }

    static Stream<Change> changes() {
        return Stream.of(
                root ->
                        Files.writeString(
                                root.resolve("content/chapters/first.adoc"), "longer now"),
                root -> Files.delete(root.resolve("content/chapters/second.adoc")),
                root -> Files.writeString(root.resolve("content/chapters/new.adoc"), ""),
                root -> Files.createDirectory(root.resolve("content/new")),
                root -> move(root, "content/chapters/first.adoc", "content/chapters/other.adoc"),
                root -> replace(root, "templates/page.ftlh"),
                root -> touch(root, "assets/css/site.css"),
                root -> touch(root, "jbake.properties"),
                root -> Files.writeString(root.resolve("LICENSE"), "new"),
                root -> touch(root, "target/site/index.html"),
                root -> replace(root, "target/site/index.html"),
                root -> Files.delete(root.resolve("target/site/css/site.css")),
                root -> Files.writeString(root.resolve("target/site/extra.html"), ""),
                root -> damage(root.resolve("target/cache/last/build")));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void knowsThatSomethingHasChanged(Change change) throws IOException {
        run();
        change.in(root);

        assertThat(unchanged()).isEmpty();
    }

    @Test
    void knowsAnotherCommand() throws IOException {
        run();

        assertThat(LastRun.unchanged(root, "build")).isEmpty();
        assertThat(LastRun.unchanged(root, "check", "--only", "site")).isEmpty();
        assertThat(LastRun.unchanged(root, "serve")).isEmpty();
        assertThat(LastRun.unchanged(root)).isEmpty();
    }

    @Test
    void trustsNoFileThatWasChangedAsItWasRead() throws IOException {
        run();
        Files.setLastModifiedTime(
                root.resolve("content/chapters/first.adoc"), FileTime.from(Instant.now()));
        run();

        assertThat(unchanged()).isEmpty();
    }

    private void run() throws IOException {
        SettingsFile settings = SettingsFile.read(root, new Problems());
        RunMemory.before(root, settings)
                .keep(TYPED, List.of("target/site"), 1, "said\n", "Кельм: to mend\n");
    }

    private Optional<LastRun> unchanged() throws IOException {
        return LastRun.unchanged(root, TYPED.toArray(new String[0]));
    }

    private static void touch(Path root, String file) throws IOException {
        Files.setLastModifiedTime(
                root.resolve(file), FileTime.from(LONG_AGO.toInstant().plusNanos(1_000)));
    }

    private static void move(Path root, String from, String to) throws IOException {
        Files.move(root.resolve(from), root.resolve(to));
    }

    /** As editors do that write aside and rename: same size, same time, another file. */
    private static void replace(Path root, String name) throws IOException {
        Path file = root.resolve(name);
        Path aside = root.resolve("aside");
        Files.writeString(aside, name.replace('p', 'q'));
        Files.setLastModifiedTime(aside, LONG_AGO);
        Files.delete(file);
        Files.writeString(root.resolve("takes-the-inode"), "");
        Files.move(aside, file);
    }

    private static void damage(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }
}
