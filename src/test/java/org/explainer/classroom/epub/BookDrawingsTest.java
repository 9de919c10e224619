package org.explainer.classroom.epub;

import static org.assertj.core.api.Assertions.assertThat;

import org.explainer.page.inline.Presentation;
import org.explainer.page.inline.Stylesheet;
import org.explainer.problem.Problems;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A drawing of the book is right where nobody knows the book's style, percentages or em. */
class BookDrawingsTest {

    private static Document drawn(String css, String body) {
        var problems = new Problems();
        Document page = Jsoup.parse(body);
        new BookDrawings(new Presentation(Stylesheet.read(css, "drawings.css", problems)))
                .apply(page);
        assertThat(problems.inReadingOrder()).isEmpty();
        return page;
    }

    @Test
    void everyShapeSaysHowItIsDrawn() {
        Document page =
                drawn(
                        ".a,.b{fill:red;stroke-width:2} .on .b{fill:none} .c{display:none}",
                        """
                        <div class=on><svg width=100% height=2em><path class=a fill=blue />
                        <g class=b><path /></g><g class=c><path /></g></svg></div>""");

        assertThat(page.select("path[fill=red][stroke-width=2]")).hasSize(1);
        assertThat(page.select("g[fill=none][stroke-width=2]")).hasSize(1);
        assertThat(page.select("svg path")).as("what is not shown is left out").hasSize(2);
        assertThat(page.select("svg [class], svg [display]")).isEmpty();
    }

    @Test
    void aDrawingIsLaidOutForOneWidth() {
        Document page =
                drawn(
                        "svg{font-size:.8rem} text{font-size:1em} tspan{font-size:.4rem}",
                        """
                        <svg class=steps width=100% height=10em><text x=50% y=25% dx=.5em>A<tspan
                        x=1em>B</tspan></text><svg x=25% y=1em width=50%><line x2=100% y1=-.5em />
                        <circle r=.25em /></svg></svg>""");

        assertThat(page.selectFirst("svg").outerHtml())
                .contains("viewBox=\"-12 0 424 128\"")
                .contains("width=\"28em\" height=\"8.96em\"")
                .doesNotContain("%");
        assertThat(page.selectFirst("text").attributes().html())
                .isEqualTo(" x=\"200\" y=\"32\" dx=\"6.4\" font-size=\"12.8\"");
        assertThat(page.selectFirst("tspan").attributes().html())
                .isEqualTo(" x=\"6.4\" font-size=\"6.4\"");
        assertThat(page.select("svg svg")).isEmpty();
        assertThat(page.select("g[transform=translate(100 12.8)] > line").outerHtml())
                .isEqualTo("<line x2=\"200\" y1=\"-6.4\" />");
        assertThat(page.select("circle").attr("r")).isEqualTo("3.2");
    }

    @Test
    void aDrawingWithoutLettersBecomesAsWideAsItsPlace() {
        Document page = drawn("", "<svg width=100% height=5><rect width=25% height=5 /></svg>");

        assertThat(page.selectFirst("svg").outerHtml())
                .startsWith("<svg width=\"100%\" height=\"5\"")
                .contains("viewBox=\"0 0 400 5\" preserveAspectRatio=\"none\"")
                .contains("<rect width=\"100\" height=\"5\"");
    }

    @Test
    void aShiftIsWrittenAsInDrawings() {
        Document page =
                drawn(
                        "svg{font-size:1rem} .early{transform:translate(1.5em)}",
                        "<svg width=100% height=1em><text class=early>A</text></svg>");

        assertThat(page.select("text").attr("transform")).isEqualTo("translate(24 0)");
    }

    @ParameterizedTest
    @CsvSource({
        "M0 1000H3V636, M0 500H6V318",
        "M50 0V8C50 48 25 22 25 66M5-8l-.5.5 1 2h3z, M100 0V4C100 24 50 11 50 33M10 -4l-1 0.25 2 1h6z",
    })
    void aLineIsStretchedWithoutItsStroke(String line, String stretched) {
        Document page =
                drawn(
                        "",
                        "<svg width=100% height=500><svg viewBox='0 0 200 1000' height=500"
                                + " preserveAspectRatio=none><path d='"
                                + line
                                + "' /></svg></svg>");

        assertThat(page.select("path").attr("d")).isEqualTo(stretched);
        assertThat(page.select("g").attr("transform")).isEqualTo("translate(0 0)");
    }

    @Test
    void aMapHasItsLettersWithinIt() {
        Document page =
                drawn(
                        ".land{stroke-dasharray:4 3;vector-effect:non-scaling-stroke}",
                        """
                        <div class=map__sheet><svg viewBox="0 0 800 600"><title>Map</title>
                        <path class=land d="M0 0H9" /></svg><svg class=map__letters width=100%
                        height=100% aria-hidden=true><text x=50% y=10%>City</text></svg></div>""");

        assertThat(page.select("svg")).hasSize(1);
        assertThat(page.select("svg").outerHtml())
                .contains("viewBox=\"0 0 400 300\"", "width=\"28em\" height=\"21em\"");
        assertThat(page.select("svg > g[transform=scale(0.5)] > path").outerHtml())
                .isEqualTo("<path d=\"M0 0H9\" stroke-dasharray=\"8 6\" stroke-width=\"2\" />");
        assertThat(page.select("svg > g > text").outerHtml())
                .isEqualTo("<text x=\"200\" y=\"30\">City</text>");
        assertThat(page.select("svg > title").text()).isEqualTo("Map");
    }

    @Test
    void aPatternStandsInEveryDrawingThatIsFilledWithIt() {
        Document page =
                drawn(
                        "",
                        """
                        <svg viewBox="0 0 8 8"><pattern id=p></pattern><rect fill="url(#p)" /></svg>
                        <svg class=map__sign viewBox="0 0 48 32"><rect fill="url(#p)" /></svg>""");

        assertThat(page.select("svg:has(> #p) > rect").attr("fill")).isEqualTo("url(#p)");
        assertThat(page.select("svg:has(> #p-1) > rect").attr("fill")).isEqualTo("url(#p-1)");
        assertThat(page.select(".map__sign").outerHtml())
                .contains("width=\"1.5em\" height=\"1em\"");
    }
}
