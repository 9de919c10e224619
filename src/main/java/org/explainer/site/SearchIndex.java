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

/**
 * Writes what the search looks through: the rows of the data and the text of the finished pages, as
 * a script, since a page on a disk may load nothing else.
 */
record SearchIndex(Edition edition, PageTemplates templates, Problems problems)
        implements SitePart {

    private static final String FILE = "js/search-index.js";

    @Override
    public Stream<String> files() {
        return Stream.of(FILE);
    }

    @Override
    public void write(Path site) throws IOException {
        if (problems.hasErrors()) {
            return; // A page may be missing.
        }
        Files.createDirectories(site.resolve("js"));
        Files.writeString(site.resolve(FILE), templates.searchIndex(leaves()));
    }

    private List<SearchDocument> leaves() throws NoSuchFileException {
        List<SearchDocument> leaves = new ArrayList<>();
        for (Text text : edition.texts().filter(Text::listed).toList()) {
            leaves.add(new SearchDocument(text, templates.finished(text).snippets()));
        }
        return leaves;
    }
}
