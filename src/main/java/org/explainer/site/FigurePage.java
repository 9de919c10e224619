package org.explainer.site;

import java.util.ArrayList;
import java.util.List;
import org.explainer.edition.PlacedFigure;
import org.explainer.page.CutFigure;

/**
 * A figure on a page of its own.
 *
 * @param cut the figure as it stands in the book
 * @param drawn whether there is a picture of it
 */
public record FigurePage(PlacedFigure placed, CutFigure cut, boolean drawn) {

    /** HTML. */
    public String title() {
        return cut.title();
    }

    /** The title without markup. */
    public String plainTitle() {
        return cut.plainTitle();
    }

    /** HTML, without the title. */
    public String html() {
        return cut.html();
    }

    /** Where it stands in the book, as a path from the site's root. */
    public String home() {
        return placed.text().url() + (cut.id().isEmpty() ? "" : "#" + cut.id());
    }

    /** A file of the figure's, as a path from the site's root. */
    String path(String ending) {
        return path(placed, ending);
    }

    static String path(PlacedFigure placed, String ending) {
        return "figures/" + placed.name() + ending;
    }

    /** The picture that other sites show with a link to the page. */
    public String card() {
        return path(".png");
    }

    /** What programs that know oEmbed are told. */
    public String oembed() {
        return path(".json");
    }

    /** What the page offers. */
    public List<FigureFile> files() {
        List<FigureFile> files = new ArrayList<>();
        if (drawn) {
            files.add(new FigureFile(path("-text.png"), "PNG", "png"));
        }
        files.add(new FigureFile(card(), "PNG", "card"));
        if (drawn) {
            files.add(new FigureFile(path(".svg"), "SVG", "svg"));
        }
        cut.data().forEach(file -> files.add(new FigureFile(file, "CSV", "csv")));
        files.add(new FigureFile(oembed(), "oEmbed", "oembed"));
        return files;
    }

    /** Whether it keeps its height within a frame and scrolls there, as scenes have to. */
    public boolean still() {
        return placed.block().kind().equals("scene");
    }
}
