package org.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page for teachers leads to files that there are, and says how large they are. */
class TeachIT {

    private static final Path PAGE = Path.of("target", "site", "pages", "teach.html");
    private static final Path BUNDLES = Path.of("target", "classroom");
    private static final Pattern SIZE = Pattern.compile("at most (\\d+) (kB|MB)");

    private static Document page() throws IOException {
        return Jsoup.parse(Files.readString(PAGE));
    }

    private static Path file(Element link) {
        return BUNDLES.resolve(link.attr("href").replaceFirst(".*/", ""));
    }

    @Test
    void leadsToFilesThatTheBuildMakes() throws IOException {
        assertThat(page().select(".downloads a"))
                .hasSize(10)
                .allSatisfy(link -> assertThat(file(link)).exists());
    }

    /**
     * At most as large as it says, and not a tenth of that: a promise that nobody needs is none.
     */
    @Test
    void saysHowLargeTheyAre() throws IOException {
        for (Element entry : page().select(".downloads .entry")) {
            Matcher said = SIZE.matcher(entry.text());
            assertThat(said.find()).as(entry.text()).isTrue();
            int most = Integer.parseInt(said.group(1)) * (said.group(2).equals("MB") ? 1000 : 1);
            long bytes = Files.size(file(entry.selectFirst("a")));
            assertThat(bytes / 1000.0).as(entry.text()).isBetween(most / 20.0, (double) most);
        }
    }

    /** A stick or a server needs no network and no release for it. */
    @Test
    void leadsToWhatLiesBesideTheSite() throws IOException {
        assertThat(page().select(".downloads a, a[rel=external][href$=index.html]"))
                .isNotEmpty()
                .allSatisfy(
                        link ->
                                assertThat(PAGE.resolveSibling(link.attr("href")).normalize())
                                        .exists());
    }

    @Test
    void isInTheFootOfEveryPage() throws IOException {
        try (Stream<Path> files = Files.walk(PAGE.getParent())) {
            for (Path one : files.filter(file -> !file.endsWith("404.html")).toList()) {
                if (Files.isRegularFile(one)) {
                    assertThat(
                                    Jsoup.parse(Files.readString(one))
                                            .select("footer a[href$=teach.html]"))
                            .as(one.toString())
                            .hasSize(1);
                }
            }
        }
    }
}
