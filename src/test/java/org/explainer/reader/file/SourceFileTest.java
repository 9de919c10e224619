package org.explainer.reader.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFileTest {

    private final Problems problems = new Problems();

    @Test
    void isCalledByItsPathFromTheRoot(@TempDir Path root) throws IOException {
        Path path = root.resolve("a.adoc");
        Files.writeString(path, "Кельм\n");

        var file = SourceFile.read(root, path, problems).orElseThrow();

        assertThat(file).isEqualTo(new SourceFile(path, "a.adoc", "Кельм\n"));
        assertThat(file.at(3)).isEqualTo(new Place("a.adoc", 3));
        assertThat(Typed.printed(problems)).isEmpty();
    }

    @Test
    void readsTheLineEndsAndTheMarkOfWindowsAway(@TempDir Path root) throws IOException {
        Path path = root.resolve("a.adoc");
        Files.writeString(path, "\ufeff= Title\r\n\r\nText\r\n");

        assertThat(SourceFile.read(root, path, problems).orElseThrow().text())
                .isEqualTo("= Title\n\nText\n");
    }

    @Test
    void readsTheLineEndsOfOldSystemsToo(@TempDir Path root) throws IOException {
        Path path = root.resolve("a.yaml");
        Files.writeString(path, "- id: a\r  b: c\r");
        Path bad = root.resolve("b.yaml");
        Files.write(bad, "one\rtwo\r\nthree\rRadošević: é".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(SourceFile.read(root, path, problems).orElseThrow().lines())
                .containsExactly("- id: a", "  b: c");
        assertThat(SourceFile.read(root, bad, problems)).isEmpty();
        assertThat(problems.inReadingOrder().get(0).place()).isEqualTo(new Place("b.yaml", 4));
    }

    @Test
    void reportsALineThatNobodyWroteByHand(@TempDir Path root) throws IOException {
        Path path = root.resolve("a.adoc");
        Files.writeString(path, "= Title\n\n" + "a-".repeat(50_000) + "\n");

        assertThat(SourceFile.read(root, path, problems)).isEmpty();
        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        a.adoc:3: error: the line has 100000 signs
                            break it into lines of at most 20000 signs""");
    }

    @Test
    void readsWhatLooksTheSameAsTheSame(@TempDir Path root) throws IOException {
        Path path = root.resolve("a.adoc");
        Files.writeString(path, "Radoševic\u0301\n");

        assertThat(SourceFile.read(root, path, problems).orElseThrow().text())
                .isEqualTo("Radošević\n");
    }

    @Test
    void reportsTheLineOfTheFirstByteThatIsNotUtf8(@TempDir Path root) throws IOException {
        Path path = root.resolve("a.adoc");
        Files.write(path, "one\ntwo\nRadošević: é\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(SourceFile.read(root, path, problems)).isEmpty();
        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        a.adoc:3: error: the file is not UTF-8
                            save it again with the encoding UTF-8""");
    }

    @Test
    void findsTheLineOfWordsFromALineOn() {
        var file = Typed.chapter("one\ntwo\none\n");

        assertThat(file.lineOf("one", 1)).isEqualTo(1);
        assertThat(file.lineOf("one", 2)).isEqualTo(3);
        assertThat(file.lineOf("three", 2)).isEqualTo(2);
        assertThat(file.lineOf("one", 0)).isEqualTo(1);
    }
}
