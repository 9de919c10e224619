package org.explainer.classroom.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.explainer.page.Finishing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class OfflineCopyTest {

    private static final String HEAD =
            """
            <!doctype html><html><head>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; manifest-src 'self'; connect-src 'self'">
            <link rel="canonical" href="https://example.org/book/chapters/one.html">
            <link rel="alternate" href="../feed.xml"><link rel="manifest" href="../site.webmanifest">
            <meta property="og:image" content="https://example.org/a.png">
            <script type="application/ld+json">{}</script>
            </head><body>%s</body></html>
            """;

    private static Document copy(String body) {
        return Jsoup.parse(
                new Finishing(
                                List.of(
                                        new OfflineCopy(
                                                "chapters/one.html",
                                                Set.of("pages/map.html", "media/a.png")::contains,
                                                "(needs the internet)",
                                                "Sound on the web")))
                        .finish(HEAD.formatted(body)));
    }

    @Test
    void leavesOutWhatOnlyMachinesOnTheWebRead() {
        Document page = copy("");

        assertThat(page.select("link").eachAttr("rel")).containsExactly("canonical");
        assertThat(page.select("meta[property], script")).isEmpty();
        assertThat(page.select("meta[http-equiv]").attr("content"))
                .isEqualTo("default-src 'none'; connect-src 'none'");
    }

    @Test
    void leadsToTheWebForWhatTheCopyLacks() {
        Document page =
                copy(
                        "<a href=\"../feed.xml#x\">Feed</a><a href=\"../pages/map.html\">Map</a>"
                                + "<a href=\"#p\">Here</a>");

        assertThat(page.select("a").eachAttr("href"))
                .containsExactly("https://example.org/book/feed.xml#x", "../pages/map.html", "#p");
        assertThat(page.select("a").first().text()).isEqualTo("Feed ↗ (needs the internet)");
        assertThat(page.select("a").first().attr("rel")).isEqualTo("noopener noreferrer");
        assertThat(page.select("a[target]")).hasSize(1);
    }

    @Test
    void putsALinkInThePlaceOfSoundThatTheCopyLacks() {
        Document page = copy("<audio controls><source src=\"../media/one.mp3\"></audio>");

        assertThat(page.select("audio")).isEmpty();
        assertThat(page.body().text()).isEqualTo("Sound on the web ↗ (needs the internet)");
        assertThat(page.select("a").attr("href"))
                .isEqualTo("https://example.org/book/media/one.mp3");
    }
}
