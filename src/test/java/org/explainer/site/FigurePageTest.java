package org.explainer.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.explainer.Rows;
import org.explainer.Texts;
import org.explainer.block.StepsKind.PlacedSteps;
import org.explainer.edition.PlacedFigure;
import org.explainer.manuscript.data.Caption;
import org.explainer.manuscript.text.Text;
import org.explainer.page.FigureCutter;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class FigurePageTest {

    private static final String PAGE =
            """
            <main><figure data-figure="steps" id="members"><figcaption class="drawing__title">Who <em>joined</em>
            </figcaption><a href="#members">1</a> <a href="#other">2</a> <a href="second.html#x">3</a>
            <a href="../index.html">4</a> <a href="https://example.org/" rel="external">5</a>
            <a href="../data/rounds.csv" download>6</a><a class="drawing__alone" href="x">7</a>
            <i data-here>Below.</i></figure></main>""";

    private final Text text = Texts.chapter("c01", "first");
    private final PlacedSteps block = new PlacedSteps("Members", Texts.HERE);

    @Test
    void leadsOutOfFramesFromItsOwnFolder() {
        FigurePage figure = page("");

        assertThat(Jsoup.parse(figure.html()).select("a").eachAttr("href"))
                .containsExactly(
                        "#members",
                        "../chapters/first.html#other",
                        "../chapters/second.html#x",
                        "../index.html",
                        "https://example.org/",
                        "../data/rounds.csv");
        assertThat(Jsoup.parse(figure.html()).select("a:not([target=_blank])")).hasSize(1);
        assertThat(figure.html()).contains("rel=\"external noopener\"");
    }

    @Test
    void leavesWhatCountsOnlyWhereItStands() {
        assertThat(page("").html()).doesNotContain("drawing__alone", "Below", "figcaption");
    }

    @Test
    void hasATitleOfItsOwnOrThatOfTheFigure() {
        assertThat(page("").plainTitle()).isEqualTo("Who joined");
        assertThat(page("A & B").title()).isEqualTo("A &amp; B");
        assertThat(page("A & B").plainTitle()).isEqualTo("A & B");
    }

    @Test
    void knowsItsHomeAndItsFiles() {
        FigurePage figure = page("");

        assertThat(figure.home()).isEqualTo("chapters/first.html#members");
        assertThat(figure.cut().data()).containsExactly("data/rounds.csv");
        assertThat(figure.files().stream().map(FigureFile::path))
                .containsExactly(
                        "figures/steps-text.png",
                        "figures/steps.png",
                        "figures/steps.svg",
                        "data/rounds.csv",
                        "figures/steps.json");
    }

    @Test
    void isAtHomeUnderItsHeading() {
        String listed =
                """
                <main><h2 id="dates">Dates</h2><a class="anchor" href="#dates"></a>
                <div data-figure="steps"><p>1900</p></div></main>""";

        assertThat(new FigureCutter(listed, "a.html").cut("steps", "Dates").id())
                .isEqualTo("dates");
        assertThat(new FigureCutter(listed.replace("h2", "p"), "a.html").cut("steps", "").id())
                .isEmpty();
    }

    private FigurePage page(String title) {
        var caption = new Caption("steps", title, "Not why.", Rows.origin("figures.yaml"));
        var placed = new PlacedFigure(caption, block, text);
        var cutter = new FigureCutter(PAGE, "chapters/first.html");
        return new FigurePage(placed, cutter.cut("steps", title), true);
    }
}
