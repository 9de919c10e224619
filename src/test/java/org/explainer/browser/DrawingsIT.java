package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * No letters of a drawing lie on each other or beyond it: on the site, in single pages and e-books.
 */
@ExtendWith(Browsing.class)
class DrawingsIT {

    @TempDir static Path disk;

    private static final List<Integer> SCREENS = List.of(320, 1440);

    private final Browser browser;

    DrawingsIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void unpack() throws IOException {
        Unpacked.book(disk);
    }

    @Test
    void lettersLieApartOnTheSite(BuiltSite site) {
        List<String> pages =
                drawn(BuiltSite.FOLDER, ".html").stream()
                        .map(page -> BuiltSite.FOLDER.relativize(page).toString())
                        .toList();
        assertThat(pages).hasSizeGreaterThan(8);
        assertThat(pages).allSatisfy(page -> lettersLieApart(site.onServer() + page));
    }

    @Test
    void lettersLieApartInSinglePages() {
        assertThat(drawn(Unpacked.BUNDLES, "-flyer.html"))
                .hasSizeGreaterThan(5)
                .allSatisfy(page -> lettersLieApart(page.toUri().toString()));
    }

    @Test
    void lettersLieApartInTheBookForEReaders() {
        assertThat(drawn(disk, ".xhtml"))
                .hasSizeGreaterThan(5)
                .allSatisfy(page -> lettersLieApart(page.toUri().toString()));
    }

    /** As where an engine drops a place: all letters are in the first row. */
    @Test
    void lettersThatHaveLostTheirPlacesAreSeen(BuiltSite site) {
        browser.visit(site.onServer() + "pages/specimen.html");
        browser.load(
                "document.querySelectorAll('.steps text').forEach(one => one.removeAttribute('y'))");

        assertThat(browser.probe("drawings.js"))
                .anyMatch(found -> found.contains("steps: ") && found.contains(" lies on "))
                .anyMatch(found -> found.contains("steps: ") && found.contains(" lies beyond it"));
    }

    private void lettersLieApart(String page) {
        browser.visit(page);
        for (int width : SCREENS) {
            browser.screen(width);
            assertThat(browser.probe("drawings.js")).as("%s, %d px", page, width).isEmpty();
        }
    }

    private static List<Path> drawn(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(DrawingsIT::isDrawn)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isDrawn(Path page) {
        try {
            String text = Files.readString(page);
            return text.lastIndexOf("<text") > Math.max(0, text.indexOf("<main"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
