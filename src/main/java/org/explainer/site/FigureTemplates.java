package org.explainer.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.explainer.cache.FileCache;
import org.explainer.channel.ChannelTemplates;
import org.explainer.edition.Edition;
import org.explainer.edition.PlacedFigure;

/** The templates of figures on pages of their own, with what each is filled from. */
record FigureTemplates(
        Edition edition, ChannelTemplates templates, FirstView first, FileCache kept) {

    /** How figures look on pages of their own; {@code site} is finished but for these. */
    FigureLooks looks(Path site) throws IOException {
        return FigureLooks.of(site, templates.files(), first, edition, kept);
    }

    /** The page of a figure, or what stands beside it. */
    String fill(String template, FigurePage figure, FigureLook look) {
        Map<String, Object> model = Map.of("figure", figure, "look", look, "root", "../");
        return templates.render(template, figure.placed().text(), model);
    }

    /** Whether there is a picture of such a figure. */
    boolean draws(PlacedFigure figure) {
        return templates.files().has(own(figure))
                || templates.files().has("drawings/" + figure.block().kind() + ".ftlx");
    }

    /** The picture, as SVG. */
    String picture(FigurePage figure) {
        Map<String, Object> model = Map.of("block", figure.placed().block());
        return templates.render(picture(figure.placed()), figure.placed().text(), model);
    }

    /** What the signs of a picture mean, a line each; none where the picture says so itself. */
    List<String> key(FigurePage figure) {
        String template = "figures/keys/" + figure.placed().block().kind() + ".ftl";
        if (!templates.files().has(template)) {
            return List.of();
        }
        Map<String, Object> model = Map.of("block", figure.placed().block());
        String lines = templates.render(template, figure.placed().text(), model);
        return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** A kind's own, or its drawing as letters have it. */
    private String picture(PlacedFigure figure) {
        String own = own(figure);
        return templates.files().has(own) ? own : "newsletter/pictures/drawn.ftlx";
    }

    private static String own(PlacedFigure figure) {
        return "figures/pictures/" + figure.block().kind() + ".ftlx";
    }
}
