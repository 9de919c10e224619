package org.explainer.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypeTest {

    private static final Pattern TYPE =
            Pattern.compile("\"(?:application|audio|font|image|text|video)/[a-z0-9.+-]+\"");

    @ParameterizedTest
    @CsvSource({
        "index.html, text/html",
        "img/map.SVG, image/svg+xml",
        "photograph.jpg, image/jpeg",
        "photograph.jpeg, image/jpeg",
        "anna.b/photograph.webp, image/webp",
        "page.xhtml, application/xhtml+xml",
        "film.webm, video/webm",
        "LICENSE, application/octet-stream",
    })
    void isKnownByTheEnding(String name, String type) {
        assertThat(MediaType.of(name)).isEqualTo(type);
    }

    /** Other classes ask for it; what a format's own files say of themselves lies with them. */
    @Test
    void isWrittenInOnePlace() throws IOException {
        List<String> own =
                List.of("MediaType.java", "EpubFile.java", "FinishedText.java", "LiveBlocks.java");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(
                            files.filter(file -> file.toString().endsWith(".java"))
                                    .filter(file -> !own.contains(file.getFileName().toString()))
                                    .filter(MediaTypeTest::namesType))
                    .isEmpty();
        }
    }

    private static boolean namesType(Path file) {
        try {
            return TYPE.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
