package org.explainer.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.explainer.cores.Cores;
import org.explainer.edition.Figures;
import org.explainer.edition.PlacedFigure;
import org.explainer.page.FigureCutter;
import org.explainer.page.Finishing;

/**
 * Gives each figure that has a caption a page of its own, {@code figures/NAME.html}, which others
 * may show in a frame. It is made of what stands on the finished page of its text.
 */
record FigurePages(Figures figures, FigureTemplates templates, FigurePictures pictures) {

    /** What a browser reads is what was written. */
    private static final Finishing AS_PARSED = new Finishing(List.of());

    /** What it makes, as paths from the site's root. */
    Stream<String> files() {
        return figures.all().stream()
                .flatMap(figure -> endings(figure).map(end -> FigurePage.path(figure, end)));
    }

    private Stream<String> endings(PlacedFigure figure) {
        Stream<String> always = Stream.of(".html", ".json", ".png");
        return templates.draws(figure)
                ? Stream.concat(always, Stream.of("-text.png", ".svg"))
                : always;
    }

    /** Writes into {@code site}, of which pages, styles and scripts are finished. */
    void write(Path site) throws IOException {
        List<PlacedFigure> all = figures.all();
        if (all.isEmpty()) {
            return;
        }
        Files.createDirectories(site.resolve("figures"));
        Map<String, List<PlacedFigure>> pages = new TreeMap<>();
        all.forEach(
                figure ->
                        pages.computeIfAbsent(figure.text().url(), url -> new ArrayList<>())
                                .add(figure));
        FigureLooks looks = templates.looks(site);
        Cores.map(
                List.copyOf(pages.entrySet()),
                page -> write(site, page.getKey(), page.getValue(), looks));
    }

    private boolean write(Path site, String url, List<PlacedFigure> figures, FigureLooks looks)
            throws IOException {
        var page = new FigureCutter(Files.readString(site.resolve(url)), url);
        for (PlacedFigure placed : figures) {
            FigurePage figure =
                    new FigurePage(
                            placed,
                            page.cut(placed.name(), placed.caption().title()),
                            templates.draws(placed));
            FigureLook look = looks.of(figure);
            Files.writeString(
                    site.resolve(placed.url()),
                    AS_PARSED.finish(templates.fill("figures/page.ftlh", figure, look)));
            pictures.write(figure, site);
            Files.writeString(
                    site.resolve(figure.oembed()),
                    templates.fill("figures/oembed.json.ftl", figure, look));
        }
        return true;
    }
}
