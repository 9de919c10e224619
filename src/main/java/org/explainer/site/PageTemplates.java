package org.explainer.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.explainer.audio.Cue;
import org.explainer.channel.Theme;
import org.explainer.edition.BookIndex;
import org.explainer.edition.Coverage;
import org.explainer.edition.Edition;
import org.explainer.edition.Narration;
import org.explainer.figure.Drawings;
import org.explainer.manuscript.data.Dataset;
import org.explainer.manuscript.text.Block;
import org.explainer.manuscript.text.Text;
import org.explainer.page.FinishedPage;
import org.explainer.page.FinishedPages;
import org.explainer.site.listen.Podcast;
import org.explainer.template.SlotFiller;
import org.explainer.template.Strings;
import org.explainer.template.Templates;

/** The templates of pages, and of files beside them, with what each is filled from. */
final class PageTemplates {

    private static final String DATASET = "dataset.csv.ftl";

    private final Edition edition;
    private final SiteSettings settings;
    private final Templates templates;
    private final Strings strings;
    private final Theme theme;
    private final Drawings draw;
    private final BookIndex index;
    private final FirstView first;
    private final PagePasses passes;
    private final FinishedPages finished;
    private Coverage coverage;
    private final Map<String, Long> sizes;
    private List<DataFile> downloads = List.of();

    PageTemplates(
            SiteSettings settings,
            Edition edition,
            Templates templates,
            Strings strings,
            Theme theme,
            FinishedPages finished)
            throws IOException {
        this.edition = edition;
        this.settings = settings;
        this.templates = templates;
        this.strings = strings;
        this.theme = theme;
        this.finished = finished;
        this.draw = new Drawings(edition);
        this.passes = PagePasses.of(edition, strings, settings.host());
        this.first =
                FirstView.read(
                        settings.templates(),
                        theme::paint,
                        edition.language(),
                        edition.cover().id());
        this.index = BookIndex.of(edition, List.of(strings.get("index.articles").split(",", -1)));
        this.sizes = sizes(edition, settings.assets());
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

    /** What stands in every page. */
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
        model.put("body", SlotFiller.marking(templates, "").fill(page.body(), model));
        String html = templates.render(template, model);
        return finished.finish(page.url(), html, passes.knowledge(), () -> passes.of(page));
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
        return templates.render(template, model(page));
    }

    /**
     * The rules of a stylesheet, {@code css/site.css}, that depend on the rows of the edition;
     * empty where none do.
     */
    String rules(String sheet) {
        String template = sheet + ".ftl";
        return Files.exists(settings.templates().resolve(template))
                ? file(edition.cover(), template)
                : "";
    }

    /** What there is a file of data for: each template {@code data/NAME.csv.ftl}. */
    List<String> dataNames() throws IOException {
        Path folder = settings.templates().resolve("data");
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".csv.ftl") && !file.equals(DATASET))
                    .map(file -> file.replaceFirst("\\.csv\\.ftl$", ""))
                    .toList();
        }
    }

    /** A data set as a file. */
    String file(Dataset dataset) {
        Map<String, Object> model = model(edition.cover());
        model.put("dataset", dataset);
        return templates.render("data/" + DATASET, model);
    }

    /** The feed of what can be heard. */
    String podcast(Podcast podcast) {
        Map<String, Object> model = model(edition.cover());
        model.put("podcast", podcast);
        return templates.render("podcast.ftlx", model);
    }

    /** The cues of a narration, as a script. */
    String cues(Narration narration, List<Cue> cues) {
        Map<String, Object> model = model(edition.cover());
        model.put("narration", narration);
        model.put("cues", cues);
        return templates.render("cues.js.ftl", model);
    }

    /** What the search looks through, of these pages and of the data. */
    String searchIndex(List<SearchDocument> leaves) {
        Map<String, Object> model = model(edition.cover());
        model.put("leaves", leaves);
        return templates.render("search-index.js.ftl", model);
    }

    /**
     * The kinds of block on the page that have a script of their own, {@code js/blocks/KIND.js}.
     */
    private List<String> scripts(Text page) {
        Path folder = settings.assets().resolve("js/blocks");
        return page.body().blocks().stream()
                .map(Block::kind)
                .distinct()
                .sorted()
                .filter(kind -> Files.exists(folder.resolve(kind + ".js")))
                .toList();
    }

    private Map<String, Object> model(Text page) {
        Map<String, Object> model = new HashMap<>();
        model.put("edition", edition);
        model.put("page", page);
        model.put("root", page.root());
        model.put("site", settings);
        model.put("strings", strings);
        model.put("theme", theme);
        model.put("draw", draw);
        model.put("first", first.under(page.root()));
        model.put("scripts", scripts(page));
        model.put("coverage", coverage);
        model.put("downloads", downloads);
        model.put("index", index);
        model.put("sizes", sizes);
        return model;
    }
}
