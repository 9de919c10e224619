package org.explainer.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The site stays light: sizes as they cross the network, a kilobyte being a thousand bytes. */
@ExtendWith(Browsing.class)
class WeightIT {

    private static final Pattern SCRIPT = Pattern.compile("<script [^>]*src=\"([^\"]+)\"");

    private final Chromium browser;
    private final BuiltSite site;

    WeightIT(Chromium browser, BuiltSite site) {
        this.browser = browser;
        this.site = site;
    }

    static List<String> chapters() {
        return BuiltSite.pages().stream().filter(page -> page.startsWith("chapters/")).toList();
    }

    @Test
    void theStylesheetWeighsLessThanFourteenKilobytesAndThoseOfRareBlocksThree() {
        assertThat(gzipped(BuiltSite.FOLDER.resolve("css/site.css"))).isLessThan(14_000);
        assertThat(ending("css").stream().filter(file -> !file.endsWith("site.css")))
                .hasSizeGreaterThan(4)
                .allSatisfy(rare -> assertThat(gzipped(rare)).as("%s", rare).isLessThan(3_000));
    }

    @Test
    void whatStandsInEveryPageWeighsLittle() throws IOException {
        String page = Files.readString(BuiltSite.FOLDER.resolve("index.html"));
        String bare = page.replaceAll("(?s)<(style|script)>.*?</\\1>", "");

        assertThat(gzipped(page.getBytes(UTF_8)) - gzipped(bare.getBytes(UTF_8)))
                .isBetween(1_000, 4_400);
    }

    @Test
    void theScriptOfABlockWeighsLessThanTwoKilobytes() {
        List<Path> scripts =
                ending("js").stream()
                        .filter(file -> file.getParent().endsWith("js/blocks"))
                        .toList();
        assertThat(scripts).isNotEmpty();
        assertThat(scripts).allSatisfy(script -> assertThat(gzipped(script)).isLessThan(2_000));
    }

    @Test
    void theScriptsOfEveryPageWeighLessThanTwelveKilobytesBeforeTheSearchIsOpened()
            throws IOException {
        for (Path page : ending("html")) {
            Matcher script = SCRIPT.matcher(Files.readString(page));
            int weight =
                    script.results()
                            .mapToInt(found -> gzipped(page.resolveSibling(found.group(1))))
                            .sum();
            assertThat(weight).as("scripts of %s", page).isLessThan(12_000);
        }
    }

    @Test
    void theSearchWeighsLessThanNinetyKilobytesAndItsIndexLessThanEighty() {
        int index = gzipped(BuiltSite.FOLDER.resolve("js/search-index.js"));
        int engine = gzipped(BuiltSite.FOLDER.resolve("js/vendor/minisearch.js"));
        int search = gzipped(BuiltSite.FOLDER.resolve("js/search.js"));

        assertThat(index).isBetween(10_000, 80_000);
        assertThat(index + engine + search).isLessThan(90_000);
    }

    @Test
    void thePlayerWeighsLessThanFiveKilobytesWhereItIsAskedFor() {
        int script = gzipped(BuiltSite.FOLDER.resolve("js/player.js"));
        int style = gzipped(BuiltSite.FOLDER.resolve("css/player.css"));

        assertThat(script + style).isBetween(1_000, 5_000);
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void theFirstViewOfAChapterIsLightAndQuick(String chapter) {
        browser.visit(site.onServer() + chapter);

        List<String> files =
                browser.traffic().addresses().stream()
                        .map(address -> address.substring(site.onServer().length()))
                        .toList();
        assertThat(files).as("what stands at the end").noneMatch(file -> file.contains("emblems/"));
        assertThat(files).as("requests").hasSizeLessThanOrEqualTo(14);
        assertThat(files.stream().mapToLong(WeightIT::sent).sum())
                .as("bytes of %s", files)
                .isLessThanOrEqualTo(130_000);
    }

    @Test
    void allFontsTogetherWeighLessThan110Kilobytes() {
        assertThat(ending("woff2").stream().mapToLong(WeightIT::size).sum())
                .isBetween(1L, 110_000L);
    }

    private static List<Path> ending(String ending) {
        return BuiltSite.files().stream()
                .filter(file -> file.toString().endsWith("." + ending))
                .toList();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A host packs texts; fonts and pictures are packed already. */
    private static long sent(String file) {
        Path path = BuiltSite.FOLDER.resolve(file);
        return file.matches(".*\\.(woff2|png)") ? size(path) : gzipped(path);
    }

    private static int gzipped(Path file) {
        try {
            return gzipped(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int gzipped(byte[] content) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.size();
    }
}
