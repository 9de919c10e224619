package org.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The drawings of the book's figures that readers take along as SVG. */
class SvgDownloadsIT {

    private static final Path FIGURES = Path.of("target", "site", "figures");

    /** By SVG's own order a stroke would lie on the letters. */
    @Test
    void noStrokeCoversTheirWords() throws IOException {
        List<String> orders = new ArrayList<>();
        try (Stream<Path> files = Files.list(FIGURES)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".svg")).toList()) {
                for (Element words : Jsoup.parse(file.toFile()).select("text[stroke]")) {
                    orders.add(words.attr("paint-order"));
                }
            }
        }
        assertThat(orders).isNotEmpty().containsOnly("stroke");
    }
}
