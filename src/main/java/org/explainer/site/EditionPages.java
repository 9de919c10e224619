package org.explainer.site;

import java.io.File;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.explainer.cores.Cores;
import org.explainer.edition.Coverage;
import org.explainer.edition.Edition;
import org.explainer.edition.Spot;
import org.explainer.manuscript.text.Chapter;
import org.explainer.manuscript.text.Text;
import org.explainer.page.SeedMark;
import org.explainer.problem.Problem;
import org.explainer.problem.Problems;
import org.explainer.template.TemplateError;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;

/**
 * Renders every text of the edition: the chapters first, since the coverage report that other pages
 * print is read from the finished chapters, and the files of data that they list hold it too.
 */
record EditionPages(Edition edition, PageTemplates templates, Problems problems)
        implements RenderingStep {

    @Override
    public int render(Renderer renderer, ContentStore store, JBakeConfiguration config)
            throws RenderingException {
        Map<String, DocumentModel> documents = documents(store, config);
        List<Text> others = edition.texts().filter(text -> !(text instanceof Chapter)).toList();
        try {
            render(edition.chapters(), documents, renderer);
            if (!problems.hasErrors()) {
                templates.setCoverage(coverage());
                templates.setDownloads(DataFiles.of(edition, templates, problems));
            }
            render(others, documents, renderer);
        } catch (Exception e) {
            // JBake's renderer declares no narrower type.
            throw new RenderingException(e);
        }
        return documents.size();
    }

    private static Map<String, DocumentModel> documents(
            ContentStore store, JBakeConfiguration config) {
        Map<String, DocumentModel> documents = new HashMap<>();
        Path content = config.getContentFolder().toPath();
        for (DocumentModel document : store.getUnrenderedContent()) {
            String file = content.relativize(Path.of(document.getFile())).toString();
            documents.put(file.replace('\\', '/'), document);
        }
        return documents;
    }

    /**
     * On all cores: JBake's renderer keeps nothing from one page to the next. What was written last
     * comes first, since somebody may be waiting to see it.
     */
    private void render(
            List<? extends Text> texts, Map<String, DocumentModel> documents, Renderer renderer)
            throws IOException {
        List<Text> latest =
                texts.stream()
                        .map(text -> Map.entry((Text) text, written(text, documents)))
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .map(Map.Entry::getKey)
                        .toList();
        Cores.map(latest, text -> render(text, documents, renderer)).stream()
                .flatMap(Optional::stream)
                .forEach(problems::add);
    }

    private static long written(Text text, Map<String, DocumentModel> documents) {
        return new File(document(text, documents).getFile()).lastModified();
    }

    private static DocumentModel document(Text text, Map<String, DocumentModel> documents) {
        DocumentModel document = documents.get(text.file());
        if (document == null) {
            throw new IllegalStateException("JBake did not crawl " + text.file());
        }
        return document;
    }

    /** Renders a page; what its author should mend. */
    private static Optional<Problem> render(
            Text text, Map<String, DocumentModel> documents, Renderer renderer) throws IOException {
        DocumentModel document = document(text, documents);
        document.put("uri", text.url());
        document.setRootPath(text.root());
        document.setRendered(true);
        try {
            renderer.render(document);
            return Optional.empty();
        } catch (Exception e) {
            // JBake wraps what a template throws; anything else is passed on.
            TemplateError error =
                    TemplateError.in(e).orElseThrow(() -> new IllegalStateException(e));
            return Optional.of(error.problem());
        }
    }

    private Coverage coverage() throws NoSuchFileException {
        Map<Integer, List<Spot>> found = new HashMap<>();
        for (Chapter chapter : edition.chapters()) {
            for (SeedMark mark : templates.finished(chapter).marks()) {
                found.computeIfAbsent(mark.sentence(), unused -> new ArrayList<>())
                        .add(new Spot(chapter, mark.id()));
            }
        }
        return Coverage.of(edition, found);
    }
}
