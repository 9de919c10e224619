package org.explainer.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.explainer.edition.Edition;
import org.explainer.manuscript.text.Text;
import org.explainer.problem.Problems;
import org.explainer.template.TemplateError;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.RenderingException;

/**
 * Writes what the search looks through: the rows of the data and the text of the finished pages, as
 * a script, since a page on a disk may load nothing else.
 */
final class SearchIndex extends EditionTool {

    private static final String FILE = "js/search-index.js";

    SearchIndex(Edition edition, PageTemplates templates, Problems problems) {
        super(edition, templates, problems);
    }

    @Override
    protected Stream<String> files() {
        return Stream.of(FILE);
    }

    @Override
    public int render(Renderer renderer, ContentStore store, JBakeConfiguration config)
            throws RenderingException {
        if (problems.hasErrors()) {
            return 0; // A page may be missing.
        }
        Path site = config.getDestinationFolder().toPath();
        try {
            Files.createDirectories(site.resolve("js"));
            Files.writeString(site.resolve(FILE), templates.searchIndex(leaves()));
        } catch (TemplateError e) {
            problems.add(e.problem());
        } catch (IOException e) {
            throw new RenderingException(e);
        }
        return 1;
    }

    private List<SearchDocument> leaves() throws NoSuchFileException {
        List<SearchDocument> leaves = new ArrayList<>();
        for (Text text : edition.texts().filter(Text::listed).toList()) {
            leaves.add(new SearchDocument(text, templates.finished(text).snippets()));
        }
        return leaves;
    }
}
