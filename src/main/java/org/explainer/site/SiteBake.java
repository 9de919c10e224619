package org.explainer.site;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.explainer.channel.ChannelContext;
import org.explainer.edition.Edition;
import org.explainer.edition.Figures;
import org.explainer.figure.picture.Inks;
import org.explainer.manuscript.text.Text;
import org.explainer.problem.Place;
import org.explainer.template.TemplateError;
import org.jbake.app.Renderer;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.FeedRenderer;
import org.jbake.render.RenderingTool;
import org.jbake.render.SitemapRenderer;

/** JBake bakes the pages and all that stands beside them. */
record SiteBake(Edition edition, JBakeConfiguration config, ChannelContext context) {

    /** Bakes into the channel's output; what an author should mend goes to its problems. */
    void bake(PageTemplates templates) throws IOException {
        var sound = new ListeningFiles(edition, templates, context);
        List<SitePart> parts = parts(templates, sound, Inks.of(context.theme().light()));
        var oven = new EditionOven(utensils(templates), tools(templates, parts));
        context.stage().step("pages and files", oven::bake);
        sound.revise(context.output());
        var inventory = SiteInventory.of(config, parts, context);
        inventory.add(edition.texts().map(Text::url));
        var figures =
                new FigurePages(
                        Figures.of(edition),
                        templates.figures(),
                        new FigurePictures(
                                edition, templates.figures(), context.theme(), context.cache()));
        inventory.add(figures.files());
        inventory.add(templates.photographs().narrow());
        inventory.check(edition.assets(), context.output());
        String assets = Place.of(context.root(), config.getAssetFolder().toPath(), 0).file();
        context.stage().step("styles", () -> finishStyles(templates, assets));
        context.stage().step("scripts", () -> finishScripts(assets));
        if (oven.getErrors().isEmpty() && !context.problems().hasErrors()) {
            context.stage().step("figures", () -> figures.write(context.output()));
        }
        for (Throwable error : oven.getErrors()) {
            raise(error);
        }
    }

    private void finishScripts(String assets) throws IOException {
        Scripts.finish(
                edition.assets(),
                context.output(),
                assets,
                edition.cover().id(),
                context.problems());
    }

    private void finishStyles(PageTemplates templates, String assets) throws IOException {
        new Imports(context.output().resolve("css"), assets + "/css", context.problems()).join();
        try {
            Stylesheets.finish(
                    context.output(),
                    templates.first().style(),
                    templates::rules,
                    context.theme()::paint);
        } catch (TemplateError e) {
            context.problems().add(e.problem());
        }
    }

    private List<SitePart> parts(PageTemplates templates, ListeningFiles sound, Inks inks)
            throws IOException {
        return List.of(
                new SiteFiles(edition, templates, context.problems()),
                new FormerPages(edition, templates),
                new FilmFiles(edition, templates.strings(), inks, context.cache()),
                sound,
                new SitePictures(edition, templates, inks, context),
                new EmblemFiles(edition),
                new SearchIndex(edition, templates, context.problems()));
    }

    /** JBake's own make the feed and the map of the site. */
    private List<RenderingTool> tools(PageTemplates templates, List<SitePart> parts) {
        Stream<RenderingTool> pages =
                Stream.of(
                        new EditionPages(edition, templates, context.problems()),
                        new FeedRenderer(),
                        new SitemapRenderer());
        return Stream.concat(
                        pages, parts.stream().map(part -> new PartTool(part, context.problems())))
                .toList();
    }

    private Utensils utensils(PageTemplates templates) {
        var store = new MemoryStore();
        var utensils = new Utensils();
        utensils.setConfiguration(config);
        utensils.setContentStore(store);
        utensils.setCrawler(new EditionCrawler(edition, store, config));
        var engine = new PageEngine(store, config, edition, templates);
        utensils.setRenderer(new Renderer(store, config, engine));
        utensils.setAsset(new EditionAssets(edition, templates.photographs(), config, context));
        return utensils;
    }

    /** Authors get a problem, where there is one; all else is the machine's fault, or ours. */
    private void raise(Throwable error) throws IOException {
        Optional<TemplateError> template = TemplateError.in(error);
        if (template.isPresent()) {
            context.problems().add(template.get().problem());
            return;
        }
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io) {
                throw io;
            }
        }
        throw new IllegalStateException("JBake could not bake the site", error);
    }
}
