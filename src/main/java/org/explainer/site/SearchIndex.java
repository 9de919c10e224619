package org.explainer.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.explainer.cores.Cores;
import org.explainer.edition.Contents.Part;
import org.explainer.edition.Edition;
import org.explainer.manuscript.text.Text;
import org.explainer.problem.Problems;

/**
 * Writes what the search looks through: the rows of the data and the text of the finished pages, as
 * a script, since a page on a disk may load nothing else. Where the chapters say too much for one
 * file, there is one for each part of the book.
 */
final class SearchIndex implements SitePart {

    private static final String FILE = "js/search-index.js";
    private static final String FOLDER = "js/search";

    /** So many letters of the chapters stand in the file that every search fetches. */
    private static final int WEIGHT = 500_000;

    private final Edition edition;
    private final PageTemplates templates;
    private final Problems problems;

    /** Those with a file of their own: known once the finished pages were weighed, in write. */
    private List<Part> parts = List.of();

    SearchIndex(Edition edition, PageTemplates templates, Problems problems) {
        this.edition = edition;
        this.templates = templates;
        this.problems = problems;
    }

    @Override
    public Stream<String> files() {
        return Stream.concat(Stream.of(FILE), parts.stream().map(SearchIndex::file));
    }

    private static String file(Part part) {
        return FOLDER + "/" + part.id() + ".js";
    }

    @Override
    public void write(Path site) throws IOException {
        if (problems.hasErrors()) {
            return; // A page may be missing.
        }
        List<SearchDocument> documents = documents(edition.texts());
        long chapters =
                documents.stream()
                        .filter(SearchDocument::isChapter)
                        .mapToLong(SearchDocument::weight)
                        .sum();
        if (chapters > WEIGHT) {
            parts = edition.contents().parts();
        }
        if (!parts.isEmpty()) {
            documents.removeIf(SearchDocument::isChapter);
        }
        Files.createDirectories(site.resolve(FOLDER).getParent());
        List<String> ids = parts.stream().map(Part::id).toList();
        Files.writeString(site.resolve(FILE), templates.searchIndex(documents, ids));
        Cores.map(parts, part -> write(part, site));
    }

    private Path write(Part part, Path site) throws IOException {
        Files.createDirectories(site.resolve(FOLDER));
        List<SearchDocument> documents = documents(part.chapters().stream());
        return Files.writeString(site.resolve(file(part)), templates.searchPart(documents));
    }

    private List<SearchDocument> documents(Stream<? extends Text> texts)
            throws NoSuchFileException {
        List<SearchDocument> documents = new ArrayList<>();
        for (Text text : texts.filter(Text::listed).toList()) {
            documents.add(new SearchDocument(text, templates.finished(text).snippets()));
        }
        return documents;
    }
}
