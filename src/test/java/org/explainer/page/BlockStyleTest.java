package org.explainer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.explainer.overlay.Overlay;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlockStyleTest {

    @TempDir Path assets;

    @Test
    void linksASheetWhereABlockStandsThatItImports() throws IOException {
        write("site", "@import \"blocks/quiz.css\";\n");
        write("charts", "/* Few. */\n@import \"blocks/pie.css\";\n@import \"blocks/bars.css\";\n");

        assertThat(linked("<p class=bars>x</p>"))
                .containsExactly("../css/site.css", "../css/charts.css");
        assertThat(linked("<p class=quiz>x</p>")).containsExactly("../css/site.css");
    }

    @Test
    void linksASheetWhereThatNeedsItWhichIsNoBlock() throws IOException {
        write("lanes", "@import \"blocks/lanes.css\";\n");

        assertThat(linked("<p class=lanes>x</p>")).contains("../css/lanes.css");
        assertThat(linked("<p class=filter>x</p>")).contains("../css/lanes.css");
        assertThat(linked("<p class=bars>x</p>")).containsExactly("../css/site.css");
    }

    private void write(String sheet, String css) throws IOException {
        Files.createDirectories(assets.resolve("css"));
        Files.writeString(assets.resolve("css/" + sheet + ".css"), css);
    }

    private List<String> linked(String block) throws IOException {
        Document page =
                Jsoup.parse("<main><link rel=stylesheet href=../css/site.css>" + block + "</main>");
        BlockStyle.of(Overlay.alone(assets)).apply(page);
        return page.select("link").eachAttr("href");
    }
}
