package org.explainer.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.explainer.cache.FileCache;
import org.explainer.channel.Theme;
import org.explainer.edition.Edition;
import org.explainer.figure.Pulse;
import org.explainer.figure.picture.Card;
import org.explainer.figure.picture.FigureSheet;
import org.explainer.figure.picture.Inks;
import org.explainer.figure.picture.Painter;
import org.explainer.manuscript.text.Emblem;

/**
 * Draws figures for where no frame can go: with title and credit, as SVG and PNG, and as a card; of
 * what is no drawing there is a card with its title.
 */
final class FigurePictures {

    private final Edition edition;
    private final FigureTemplates templates;
    private final Theme theme;
    private final Inks inks;
    private final FileCache kept;

    FigurePictures(Edition edition, FigureTemplates templates, Theme theme, Path cache) {
        this.edition = edition;
        this.templates = templates;
        this.theme = theme;
        this.inks = Inks.of(theme.light());
        this.kept = new FileCache(cache.resolve("pictures"));
    }

    /** Writes what {@link FigurePage#files} and {@link FigurePage#card} name. */
    void write(FigurePage figure, Path site) throws IOException {
        if (!figure.drawn()) {
            String book = edition.cover().plainTitle();
            var card =
                    new Card(
                            figure.plainTitle(),
                            List.of(book, figure.placed().text().shortTitle()),
                            Pulse.of(edition, figure.placed().text()),
                            Emblem.of(figure.placed().text()));
            Files.write(
                    site.resolve(figure.card()),
                    made("card", card.toString(), () -> new Painter(inks).card(card)));
            return;
        }
        String svg = templates.picture(figure);
        var credit = List.of(edition.cover().plainTitle(), edition.cover().licence());
        var sheet = new FigureSheet(svg, figure.plainTitle(), templates.key(figure), credit);
        String paper = theme.light().getOrDefault("paper", "#ffffff");
        String ink = theme.light().getOrDefault("ink", "#000000");
        Files.write(
                site.resolve(figure.path(".svg")),
                made("svg", sheet.toString(), () -> sheet.vector(paper, ink)));
        Files.write(
                site.resolve(figure.path("-text.png")),
                made("png", sheet.toString(), () -> sheet.png(paper, ink)));
        Files.write(
                site.resolve(figure.card()),
                made("sheet", sheet.toString(), () -> sheet.card(inks)));
    }

    private byte[] made(String kind, String shown, FileCache.Work work) throws IOException {
        return kept.of(kept.key(List.of("figure", kind, shown, inks.toString())), work);
    }
}
