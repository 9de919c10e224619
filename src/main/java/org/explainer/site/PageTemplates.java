package org.explainer.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.explainer.audio.Revision;
import org.explainer.cache.FileCache;
import org.explainer.channel.ChannelContext;
import org.explainer.channel.ChannelTemplates;
import org.explainer.channel.PageListener;
import org.explainer.edition.BookIndex;
import org.explainer.edition.Coverage;
import org.explainer.edition.Edition;
import org.explainer.edition.Narration;
import org.explainer.figure.Drawings;
import org.explainer.manuscript.data.Dataset;
import org.explainer.manuscript.text.Text;
import org.explainer.manuscript.text.Text.Former;
import org.explainer.overlay.Overlay;
import org.explainer.page.FinishedPage;
import org.explainer.page.FinishedPages;
import org.explainer.page.Photographs;
import org.explainer.site.listen.Podcast;
import org.explainer.template.Strings;

/** The templates of pages, and of files beside them, with what each is filled from. */
final class PageTemplates {

    private static final String DATASET = "dataset";
    private static final Pattern DATA = Pattern.compile("data/([^/]+)\\.csv\\.ftl");

    private final Edition edition;
    private final SiteSettings settings;
    private final Overlay published;
    private final Strings strings;
    private final ChannelTemplates templates;
    private final FirstView first;
    private final Photographs photographs;
    private final PagePasses passes;
    private final FinishedPages finished;
    private final PageListener listener;
    private final FileCache styles;
    private Coverage coverage;
    private List<DataFile> downloads = List.of();

    PageTemplates(
            SiteSettings settings, Edition edition, ChannelContext context, FinishedPages finished)
            throws IOException {
        this.edition = edition;
        this.settings = settings;
        this.published = context.settings().assetFiles(context.root());
        this.strings = context.strings();
        this.finished = finished;
        this.listener = context.pages();
        this.styles = new FileCache(context.cache().resolve("styles"));
        this.photographs = Photographs.of(published, edition.assets());
        this.passes = PagePasses.of(edition, strings, settings.host(), photographs, published);
        List<String> articles = List.of(strings.get("index.articles").split(",", -1));
        this.templates = ChannelTemplates.of(edition, context, own(articles));
        this.first =
                FirstView.read(
                        templates.files(),
                        context.theme()::paint,
                        edition.language(),
                        edition.cover().id());
        this.coverage = Coverage.of(edition, Map.of());
    }

    /** How many bytes each sound has, by its path from the site's root. */
    private static Map<String, Long> sizes(Edition edition, Path assets) throws IOException {
        Map<String, Long> sizes = new HashMap<>();
        for (Narration narration : edition.narrations().all()) {
            Path file = assets.resolve(narration.sound());
            // One that is missing is found by the audit, with its page.
            sizes.put(narration.sound(), Files.exists(file) ? Files.size(file) : 0);
        }
        return sizes;
    }

    /** What is published as it is. */
    Path assets() {
        return settings.assets();
    }

    /** What templates of pages read besides what all templates do. */
    private Map<String, Object> own(List<String> articles) throws IOException {
        return Map.of(
                "site",
                settings,
                "draw",
                new Drawings(edition),
                "index",
                BookIndex.of(edition, articles),
                "sizes",
                sizes(edition, settings.assets()));
    }

    Photographs photographs() {
        return photographs;
    }

    FirstView first() {
        return first;
    }

    /** What the pages that are rendered from now on say of the chapters. */
    void setCoverage(Coverage coverage) {
        this.coverage = coverage;
    }

    /** The files of data that there are, of which pages say how large they are. */
    void setDownloads(List<DataFile> downloads) {
        this.downloads = downloads;
    }

    List<DataFile> downloads() {
        return downloads;
    }

    /** A finished page. */
    String page(Text page, String template) throws IOException {
        Map<String, Object> model = model(page);
        model.put("body", templates.body("", page, model));
        String html = templates.render(template, page, model);
        String whole = finished.finish(page.url(), html, passes.knowledge(), () -> passes.of(page));
        listener.finished(page.url(), whole);
        return whole;
    }

    /** What is known of a page that has been rendered. */
    FinishedPage finished(Text page) throws NoSuchFileException {
        return finished.page(page.url());
    }

    /** The words of the interface. */
    Strings strings() {
        return strings;
    }

    /** A file that is no page: a feed, a citation. */
    String file(Text page, String template) {
        return templates.render(template, page, model(page));
    }

    /**
     * The rules of a stylesheet, {@code css/site.css}, that depend on the rows of the edition;
     * empty where none do.
     */
    String rules(String sheet) {
        String template = sheet + ".ftl";
        return Files.exists(templates.file(template)) ? file(edition.cover(), template) : "";
    }

    /** What there is a file of data for: each template {@code data/NAME.csv.ftl}. */
    List<String> dataNames() throws IOException {
        return templates.files().files().keySet().stream()
                .map(DATA::matcher)
                .filter(Matcher::matches)
                .map(file -> file.group(1))
                .filter(name -> !name.equals(DATASET))
                .toList();
    }

    /** A data set as a file. */
    String file(Dataset dataset) {
        return render("data/" + DATASET + ".csv.ftl", Map.of("dataset", dataset));
    }

    /** The page at an address that {@code text} had before it was renamed. */
    String former(Text text, Former former) {
        Map<String, Object> model = model(text);
        model.put("root", "../".repeat((int) former.path().chars().filter(c -> c == '/').count()));
        return templates.render("former.ftlh", text, model);
    }

    /** Those of figures on pages of their own. */
    FigureTemplates figures() {
        return new FigureTemplates(edition, templates, first, styles);
    }

    /** The feed of what can be heard. */
    String podcast(Podcast podcast) {
        return render("podcast.ftlx", Map.of("podcast", podcast));
    }

    /** The cues of a narration that may be heard, as a script. */
    String cues(Narration narration, Revision revision) {
        return render("cues.js.ftl", Map.of("narration", narration, "revision", revision));
    }

    /**
     * What the search looks through first, of these pages and of the data.
     *
     * @param files names of those that it looks through besides
     */
    String searchIndex(List<SearchDocument> documents, List<String> files) {
        return render("search-index.js.ftl", Map.of("documents", documents, "files", files));
    }

    /** One of those files, of the chapters of one part. */
    String searchPart(List<SearchDocument> documents) {
        return render("search-part.js.ftl", Map.of("documents", documents));
    }

    private String render(String template, Map<String, ?> more) {
        Map<String, Object> model = model(edition.cover());
        model.putAll(more);
        return templates.render(template, edition.cover(), model);
    }

    /** The scripts of the blocks on the page. */
    private List<String> scripts(Text page) {
        return page.body().blocks().stream()
                .flatMap(block -> BlockScript.of(block, published::has).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Map<String, Object> model(Text page) {
        Map<String, Object> model = new HashMap<>();
        model.put("first", first.under(page.root()));
        model.put("scripts", scripts(page));
        model.put("coverage", coverage);
        model.put("downloads", downloads);
        return model;
    }
}
