package org.explainer.classroom.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import org.explainer.Contexts;
import org.explainer.block.BlockKind;
import org.explainer.classroom.artefact.ClassroomContext;
import org.explainer.classroom.artefact.ClassroomSettings;
import org.explainer.classroom.artefact.ClassroomTemplates;
import org.explainer.classroom.artefact.SiteCopy;
import org.explainer.edition.Edition;
import org.explainer.problem.Problems;
import org.explainer.progress.Stage;
import org.explainer.reader.ManuscriptReader;
import org.explainer.reader.file.Folders;

/** The pages from which the book's own PDFs are printed; its site has been made. */
public final class BookPrints {

    private BookPrints() {}

    /** The HTML of each, by the kind of PDF. */
    public static Map<String, String> all() throws IOException {
        var pages = new PdfPages(classroom());
        Map<String, String> all = new TreeMap<>();
        for (PdfBooks.Book book : PdfBooks.BOOKS) {
            all.put(book.kind(), pages.of(book.template(), book.variant()).orElseThrow());
        }
        return all;
    }

    private static ClassroomContext classroom() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        Path cache = root.resolve("target/cache");
        var problems = new Problems();
        List<BlockKind> kinds = new ArrayList<>();
        ServiceLoader.load(BlockKind.class).forEach(kinds::add);
        var folders = new Folders(root, root.resolve("content"), root.resolve("assets"), cache);
        var edition = new Edition(ManuscriptReader.read(folders, kinds, problems, Stage.unseen()));
        var context = Contexts.of(root, cache, edition, problems);
        var settings = ClassroomSettings.read(context, Set.of("pdf")).orElseThrow();
        var templates = new ClassroomTemplates(edition, settings, context);
        var nothing = SiteCopy.of(edition, templates, Files.createTempDirectory("no-site"), cache);
        Path site = root.resolve("target/site");
        return new ClassroomContext(edition, settings, templates, site, nothing, nothing, context);
    }
}
