package org.explainer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.explainer.reader.file.PictureSize;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PictureWidthsTest {

    private static final Photographs PHOTOGRAPHS =
            new Photographs(
                    new TreeMap<>(
                            Map.of(
                                    "media/notes/mill.jpg", new PictureSize(3000, 2001, 3),
                                    "media/notes/map.png", new PictureSize(3000, 2001, 3),
                                    "media/notes/small.jpg", new PictureSize(640, 480, 3))));

    @Test
    void offersALargePhotographInTwoWidths() {
        Element image = told("../media/notes/mill.jpg");

        assertThat(image.attr("srcset"))
                .isEqualTo("../media/notes/mill-720.jpg 720w, ../media/notes/mill.jpg 1440w");
        assertThat(image.attr("width")).isEqualTo("1440");
        assertThat(image.attr("height")).isEqualTo("960");
        assertThat(image.hasAttr("sizes")).isTrue();
    }

    @Test
    void tellsTheSizeOfOthersAsTheyAre() {
        assertThat(told("../media/notes/small.jpg").outerHtml())
                .contains("width=\"640\" height=\"480\"")
                .doesNotContain("srcset");
        assertThat(told("../media/notes/map.png").outerHtml())
                .contains("width=\"3000\" height=\"2001\"")
                .doesNotContain("srcset");
    }

    @Test
    void leavesAloneWhatHasASizeOrIsNotBesideAText() {
        assertThat(told("../media/people/ada.png").attributesSize()).isEqualTo(1);
        assertThat(told("https://example.org/a.jpg").attributesSize()).isEqualTo(1);
        assertThat(told("../media/notes/mill.jpg\" width=\"300").attributesSize()).isEqualTo(2);
    }

    private static Element told(String source) {
        var page = Jsoup.parse("<main><img src=\"" + source + "\"></main>");
        new PictureWidths("chapters/notes.html", PHOTOGRAPHS).apply(page);
        return page.select("img").first();
    }
}
