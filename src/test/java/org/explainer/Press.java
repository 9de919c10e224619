package org.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The press in a process of its own, out of the jar that {@code mvn package} makes. */
final class Press {

    private static final Path JAR = Path.of("target/explainer.jar").toAbsolutePath();
    private static final Path OPTIONS = Path.of("src/main/jvm/options").toAbsolutePath();

    /**
     * The press as Java had it loaded, once a test has had it kept: it starts by a third sooner.
     */
    private static final Path LOADED = Path.of("target/press-tests.jsa").toAbsolutePath();

    private Press() {}

    /** Builds a project as {@link #in} does, and keeps what Java loads for those that follow. */
    static Process keeping(Path root) throws IOException {
        Files.deleteIfExists(LOADED);
        return in(root, "-XX:ArchiveClassesAtExit=" + LOADED);
    }

    /** Builds a project, in silence; {@code options} are those of Java. */
    static Process in(Path root, String... options) throws IOException {
        return new ProcessBuilder(command(root, options))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
    }

    /** Builds a project with no file longer than so many blocks of 512 bytes. */
    static Process limited(Path root, int blocks) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("sh", "-c", "ulimit -f " + blocks + "; \"$@\"", "sh"));
        command.addAll(command(root));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** Gives the command these words, without a project's options. */
    static Process start(String... words) throws IOException {
        assertThat(JAR).as("run mvn package first").exists();
        List<String> command =
                new ArrayList<>(List.of(java(), "@" + OPTIONS, "-jar", JAR.toString()));
        Collections.addAll(command, words);
        return new ProcessBuilder(command).start();
    }

    private static List<String> command(Path root, String... options) {
        assertThat(JAR).as("run mvn package first").exists();
        List<String> command = new ArrayList<>(List.of(java(), "@" + OPTIONS));
        if (Files.exists(LOADED)) {
            command.add("-XX:SharedArchiveFile=" + LOADED);
        }
        Collections.addAll(command, options);
        Collections.addAll(command, "-jar", JAR.toString(), "build", "--root", root.toString());
        return command;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
