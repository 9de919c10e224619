package org.explainer.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A line of a template can be read without scrolling. */
class TemplateLinesTest {

    private static final int WIDEST = 160;

    @Test
    void noLineIsLongerThan160Characters() throws IOException {
        assertThat(tooLong(Path.of("templates"))).isEmpty();
    }

    @Test
    void seesALineThatIs(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.ftlh"), "a".repeat(WIDEST + 1) + "\nb\n");
        Files.writeString(folder.resolve("a.properties"), "a".repeat(WIDEST + 1));

        assertThat(tooLong(folder)).containsExactly("a.ftlh:1");
    }

    /** Templates only: what words of the interface say is one line a key. */
    private static List<String> tooLong(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.ftl[hx]?"))
                    .sorted()
                    .flatMap(file -> tooLong(folder, file))
                    .toList();
        }
    }

    private static Stream<String> tooLong(Path folder, Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                    .filter(i -> lines.get(i).length() > WIDEST)
                    .map(i -> folder.relativize(file) + ":" + (i + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
