package org.explainer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages of the book itself, as they lie in {@code target/site}. */
class PublishedPagesIT {

    private static final Path SITE = Path.of("target", "site");

    /**
     * Else a browser would see another page than the one that was read when it was finished: every
     * end tag is written, so two trees that are written alike are alike.
     */
    @Test
    void areWrittenAsTheyAreWhenParsedAgain() throws IOException {
        for (Path page : pages()) {
            String written = Files.readString(page).strip();
            assertThat(parsedAgain(written)).as(page.toString()).isEqualTo(written);
        }
    }

    /** Version and date of the edition, and the corrections, one click away. */
    @Test
    void sayTheirVersionAndLeadToTheCorrections() throws IOException {
        for (Path page : pages()) {
            assertThat(Files.readString(page))
                    .as(page.toString())
                    .containsPattern("Version \\d+\\.\\d+\\.\\d+, \\d+ \\w+ 20\\d\\d")
                    .containsPattern("href=\"[^\"]*pages/corrections\\.html\"")
                    .containsPattern("href=\"[^\"]*corrections\\.xml\"");
        }
    }

    @Test
    void wouldBeFoundOutIfTheyWereNot() {
        String page = "<html><head></head><body><p>one<div>two</div></p></body></html>";

        assertThat(parsedAgain(page)).isNotEqualTo(page);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(SITE)) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".html")).toList();
            assertThat(pages).isNotEmpty();
            return pages;
        }
    }

    private static String parsedAgain(String page) {
        return new Finishing(List.of()).finish(page).strip();
    }
}
