package org.explainer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.explainer.block.BlockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What belongs together has one name: a template and its stylesheet; and lines fit a screen. */
class StylesTest {

    private static final Path STYLES = Path.of("assets/css");

    @ParameterizedTest
    @ValueSource(strings = {"blocks", "listings", "pages", "parts"})
    void areNamedAsTheirTemplates(String folder) throws IOException {
        List<String> styles = names(STYLES.resolve(folder));

        assertThat(styles).isNotEmpty();
        assertThat(names(Path.of("templates", folder))).containsAll(styles);
    }

    @Test
    void ofBlocksHaveTheNameOfAKind() throws IOException {
        List<String> kinds =
                ServiceLoader.load(BlockKind.class).stream()
                        .map(kind -> kind.get().name())
                        .toList();

        assertThat(kinds).containsAll(names(STYLES.resolve("blocks")));
    }

    @Test
    void haveNoLineOverAHundredAndSixtyLetters() throws IOException {
        try (Stream<Path> files = Files.walk(STYLES)) {
            assertThat(files.filter(Files::isRegularFile).toList())
                    .hasSizeGreaterThan(50)
                    .allSatisfy(
                            file ->
                                    assertThat(Files.readAllLines(file))
                                            .allMatch(line -> line.length() <= 160));
        }
    }

    /** Without their endings. */
    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString().replaceFirst("\\..*", ""))
                    .toList();
        }
    }
}
