package org.explainer.site;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.explainer.channel.Channel;
import org.explainer.channel.ChannelContext;
import org.explainer.channel.DataWords;
import org.explainer.channel.Theme;
import org.explainer.edition.Edition;
import org.explainer.manuscript.text.Text;
import org.explainer.page.Finding;
import org.explainer.page.FinishedPages;
import org.explainer.page.SiteAudit;
import org.explainer.problem.Place;
import org.explainer.site.listen.FilmCheck;
import org.explainer.site.listen.RecordingCheck;
import org.explainer.template.Strings;
import org.explainer.template.TemplateError;
import org.explainer.template.Templates;
import org.jbake.app.Renderer;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.FeedRenderer;
import org.jbake.render.RenderingTool;
import org.jbake.render.SitemapRenderer;

/** The web site, baked by JBake and audited before anybody sees it. */
@AutoService(Channel.class)
public final class SiteChannel implements Channel {

    private final boolean heard;

    /** Its public no-argument constructor is what {@link java.util.ServiceLoader} calls. */
    public SiteChannel() {
        this(true);
    }

    private SiteChannel(boolean heard) {
        this.heard = heard;
    }

    /**
     * The site as a voice needs it: without recordings, which may be missing or not fit the text.
     */
    public static SiteChannel beforeNarration() {
        return new SiteChannel(false);
    }

    @Override
    public String name() {
        return "site";
    }

    @Override
    public void publish(Edition edition, ChannelContext context) throws IOException {
        Optional<SiteSettings> settings = SiteSettings.read(context);
        if (settings.isEmpty()) {
            return;
        }
        Strings strings = context.strings(edition);
        DataWords.check(edition, strings, context.problems());
        Path media = settings.get().jbake().getAssetFolder().toPath().resolve("media");
        var recordings = new RecordingCheck(media, context);
        if (heard) {
            recordings.checkFiles(edition);
        } else {
            recordings.checkFilesOfPeople(edition);
        }
        var finished = new FinishedPages();
        if (!context.problems().hasErrors()) {
            Edition baked = heard ? edition : edition.unheard();
            bake(baked, settings.get(), strings, finished, context);
        }
        if (!context.problems().hasErrors()) {
            audit(edition, finished, context);
            if (heard) {
                recordings.check(edition, finished);
                FilmCheck.check(edition, media, context.problems());
            }
        }
    }

    private static void bake(
            Edition edition,
            SiteSettings settings,
            Strings strings,
            FinishedPages finished,
            ChannelContext context)
            throws IOException {
        Theme theme = context.theme();
        var store = new MemoryStore();
        Path folder = settings.jbake().getTemplateFolder().toPath();
        var templates = new Templates(folder, Place.of(context.root(), folder, 0).file());
        var pages =
                new PageTemplates(store, settings, edition, templates, strings, theme, finished);
        Utensils utensils = utensils(edition, settings.jbake(), store, pages);
        List<RenderingTool> tools = tools(edition, pages, context);
        var oven = new EditionOven(utensils, tools);
        oven.bake();
        SiteInventory.of(settings.jbake(), tools, context)
                .check(edition.assets(), context.output());
        Stylesheets.finish(context.output(), pages.first().style(), theme::paint);
        Scripts.strip(context.output().resolve("js"));
        for (Throwable error : oven.getErrors()) {
            raise(error, context);
        }
    }

    private static List<RenderingTool> tools(
            Edition edition, PageTemplates pages, ChannelContext context) throws IOException {
        return List.of(
                new EditionPages(edition, pages, context.problems()),
                new FeedRenderer(),
                new SitemapRenderer(),
                new SiteFiles(edition, pages, context.problems()),
                new FilmFiles(edition, pages, context.cache(), context.problems()),
                new SoundFiles(edition, pages, context),
                new SitePictures(edition, pages, context.cache(), context.problems()),
                new SearchIndex(edition, pages, context.problems()));
    }

    private static Utensils utensils(
            Edition edition, JBakeConfiguration config, MemoryStore store, PageTemplates pages) {
        var utensils = new Utensils();
        utensils.setConfiguration(config);
        utensils.setContentStore(store);
        utensils.setCrawler(new EditionCrawler(edition, store, config));
        utensils.setRenderer(new Renderer(store, config, pages));
        utensils.setAsset(new EditionAssets(edition, config));
        return utensils;
    }

    /** Authors get a problem, where there is one; all else is the machine's fault, or ours. */
    private static void raise(Throwable error, ChannelContext context) throws IOException {
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

    /** What is no text of the edition comes from {@code assets/}. */
    private static void audit(Edition edition, FinishedPages finished, ChannelContext context)
            throws IOException {
        for (Finding finding : SiteAudit.of(context.output(), finished)) {
            Optional<Text> text =
                    edition.texts().filter(page -> page.url().equals(finding.page())).findFirst();
            if (text.isEmpty()) {
                var asset = new Place("assets/" + finding.page(), 0);
                context.problems().error(asset, finding.message(), finding.hint());
            } else if (finding.place().isPresent()) {
                Place place = place(context, text.get(), finding);
                context.problems().error(place, finding.message(), finding.hint());
            } else {
                context.problems().fault(text.get().place(), finding.message());
            }
        }
    }

    /** Of the header a page says only that it was written there. */
    private static Place place(ChannelContext context, Text text, Finding finding)
            throws IOException {
        Place place = finding.place().orElse(text.place());
        List<String> lines =
                place.equals(text.place())
                        ? Files.readAllLines(context.root().resolve(place.file()))
                        : List.of();
        for (int i = 0; i < lines.size() && !lines.get(i).isEmpty(); i++) {
            if (!finding.about().isBlank() && lines.get(i).contains(finding.about())) {
                return new Place(place.file(), i + 1);
            }
        }
        return place;
    }
}
