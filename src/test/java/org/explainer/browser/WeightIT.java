package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The site stays light: sizes as they cross the network, a kilobyte being a thousand bytes. */
class WeightIT {

    @Test
    void theStylesheetWeighsLessThanFourteenKilobytes() {
        assertThat(gzipped(BuiltSite.FOLDER.resolve("css/site.css"))).isLessThan(14_000);
        assertThat(ending("css")).hasSize(1);
    }

    @Test
    void theScriptWeighsLessThanThreeKilobytes() {
        assertThat(gzipped(BuiltSite.FOLDER.resolve("js/site.js"))).isLessThan(3_000);
    }

    @Test
    void theScriptOfABlockWeighsLessThanOneAndAHalfKilobytes() {
        List<Path> scripts =
                ending("js").stream()
                        .filter(file -> file.getParent().endsWith("js/blocks"))
                        .toList();
        assertThat(scripts).isNotEmpty();
        assertThat(scripts).allSatisfy(script -> assertThat(gzipped(script)).isLessThan(1_500));
    }

    @Test
    void allScriptsTogetherWeighLessThanTenKilobytes() {
        assertThat(ending("js").stream().mapToInt(WeightIT::gzipped).sum()).isBetween(1, 10_000);
    }

    @Test
    void everyChapterWeighsLessThanFourteenKilobytes() {
        List<Path> chapters =
                ending("html").stream()
                        .filter(file -> file.startsWith(BuiltSite.FOLDER.resolve("chapters")))
                        .toList();
        assertThat(chapters).isNotEmpty();
        assertThat(chapters).allSatisfy(chapter -> assertThat(gzipped(chapter)).isLessThan(14_000));
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

    private static int gzipped(Path file) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            Files.copy(file, gzip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.size();
    }
}
