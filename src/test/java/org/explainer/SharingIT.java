package org.explainer;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.json.Json;

/** What other sites and telephones are shown of the site, as the press makes it. */
class SharingIT {

    private static final String HOST = "https://example.github.io/what-rivers-carry-away/";

    @TempDir private static Path temp = Path.of("");

    private static Path root = Path.of("");
    private static Path site = Path.of("");

    @BeforeAll
    static void build() throws IOException {
        root = TinyEdition.copyTo(temp.resolve("book"));
        Files.delete(root.resolve("target/cache"));
        site = root.resolve("target/site");
        press(root);
    }

    private static void press(Path root) {
        var err = new StringWriter();
        int exit = TinyEdition.build(root, err);
        assertThat(exit).as(err.toString()).isZero();
    }

    @Test
    void everyPageNamesItsPictureWithItsSizeAndWhatItShows() throws IOException {
        List<Path> pages = pages();
        assertThat(pages).hasSizeGreaterThan(10);
        Set<String> named = new TreeSet<>();
        for (Path page : pages) {
            Document document = Jsoup.parse(page.toFile());
            String address = meta(document, "og:image");
            assertThat(address).startsWith(HOST + "pictures/").endsWith(".png");
            String file = address.substring(HOST.length());
            assertThat(named.add(file)).as("%s is shown for one page only", file).isTrue();
            BufferedImage picture = ImageIO.read(site.resolve(file).toFile());
            assertThat(meta(document, "og:image:width"))
                    .isEqualTo(String.valueOf(picture.getWidth()));
            assertThat(meta(document, "og:image:height"))
                    .isEqualTo(String.valueOf(picture.getHeight()));
            assertThat(meta(document, "og:image:alt"))
                    .startsWith(meta(document, "og:title") + ". ")
                    .contains("1840–1860");
            assertThat(document.select("meta[name=twitter:card]").attr("content"))
                    .isEqualTo("summary_large_image");
            assertThat(Files.size(site.resolve(file))).isLessThan(35_000);
        }
    }

    @Test
    void drawsOnlyWhatHasChanged() throws IOException {
        Path root = temp.resolve("changed");
        TinyEdition.copy(SharingIT.root, root);
        Path site = root.resolve("target/site");
        Path kept = root.resolve("target/cache/pictures");
        Set<String> drawnBefore = TinyEdition.digests(kept).keySet();
        Map<String, String> before = TinyEdition.digests(site.resolve("pictures"));
        // The title is to change, which its recording would not follow.
        Files.delete(root.resolve("assets/media/narration.yaml"));
        Path notes = root.resolve("content/chapters/notes.adoc");
        Files.writeString(
                notes, Files.readString(notes).replaceFirst("= The notes", "= The seven notes"));
        press(root);

        Map<String, String> after = TinyEdition.digests(site.resolve("pictures"));
        after.entrySet().removeAll(before.entrySet());
        assertThat(after.keySet()).containsExactly("chapters/notes.png");
        // What is drawn is kept, each thing by all that it shows.
        Set<String> drawn = TinyEdition.digests(kept).keySet();
        assertThat(drawn).containsAll(drawnBefore).hasSize(drawnBefore.size() + 1);
    }

    @Test
    void drawsTheSameBytesAgain() throws IOException {
        Map<String, String> first = TinyEdition.digests(site);
        Path root = TinyEdition.copyTo(temp.resolve("again"));
        Files.delete(root.resolve("target/cache"));
        press(root);

        Map<String, String> second = TinyEdition.digests(root.resolve("target/site"));
        assertThat(first.keySet()).isEqualTo(second.keySet());
        for (String file : first.keySet()) {
            assertThat(first.get(file).equals(second.get(file))).as(file).isTrue();
        }
    }

    @Test
    void keepsAnUnlistedPageFromSearchEnginesAndLists() throws IOException {
        Path page = site.resolve("pages/specimen.html");
        assertThat(Jsoup.parse(page.toFile()).select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
        assertThat(Jsoup.parse(site.resolve("pages/method.html").toFile()))
                .asString()
                .doesNotContain("noindex");

        TinyEdition.digests(site)
                .forEach(
                        (file, text) -> {
                            if (file.matches(".*\\.(html|xml|csv|js|txt)")
                                    && !file.endsWith("specimen.html")) {
                                assertThat(text).as(file).doesNotContain("specimen");
                            }
                        });
    }

    @Test
    void showsALicensedPortraitWhereverAPersonIsShown() throws IOException {
        for (String file :
                List.of("chapters/engine.html", "actors/ada.html", "pages/people.html")) {
            Document page = Jsoup.parse(site.resolve(file).toFile());
            assertThat(page.select("img.portrait"))
                    .as(file)
                    .singleElement()
                    .satisfies(
                            picture -> {
                                assertThat(picture.attr("src")).endsWith("media/people/ada.png");
                                assertThat(picture.attr("alt")).startsWith("A woven pattern");
                            });
            assertThat(page.body().text())
                    .as(file)
                    .contains("Picture: The makers of the press, CC0 1.0");
        }
    }

    @Test
    void givesTelephonesIconsOfTheSizesThatTheManifestNames() throws IOException {
        Map<String, Object> manifest =
                new Json()
                        .toType(Files.readString(site.resolve("site.webmanifest")), Json.MAP_TYPE);

        assertThat(manifest).containsEntry("name", "The Essay, explained");
        assertThat(site.resolve(String.valueOf(manifest.get("start_url")))).isRegularFile();
        List<?> icons = (List<?>) requireNonNull(manifest.get("icons"));
        assertThat(icons).hasSize(4);
        for (Object each : icons) {
            Map<?, ?> icon = (Map<?, ?>) each;
            Path file = site.resolve(String.valueOf(icon.get("src")));
            assertThat(file).isRegularFile();
            if (file.toString().endsWith(".png")) {
                assertThat(sizeOf(file)).isEqualTo(icon.get("sizes"));
            }
        }
        assertThat(sizeOf(site.resolve("apple-touch-icon.png"))).isEqualTo("180x180");
    }

    private static String sizeOf(Path file) throws IOException {
        BufferedImage picture = ImageIO.read(file.toFile());
        return picture.getWidth() + "x" + picture.getHeight();
    }

    /** Every page but that for missing pages, which nobody shares. */
    private List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !file.endsWith("404.html"))
                    .sorted()
                    .toList();
        }
    }

    private static String meta(Document page, String property) {
        return page.select("meta[property=" + property + "]").attr("content");
    }
}
