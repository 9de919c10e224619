package org.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each drawing of a letter is shown at its own place, and nowhere else. */
class LetterPicturesIT {

    static List<String> chapters() {
        return Built.chapters();
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void noPictureStandsForTwoDrawings(String chapter) throws IOException {
        String name = chapter.replaceFirst("^chapters/(.*)\\.html$", "$1");
        Path letter = Path.of("target/newsletter", name, "chapter.html");
        Document page = Jsoup.parse(Files.readString(letter));

        assertThat(page.select("img:not([role=presentation])").eachAttr("src"))
                .doesNotHaveDuplicates();
    }
}
