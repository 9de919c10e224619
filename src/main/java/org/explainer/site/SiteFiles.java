package org.explainer.site;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.explainer.edition.Edition;
import org.explainer.problem.Problems;
import org.explainer.template.TemplateError;

/** Writes the files of the site that are no pages and that JBake has no tool for. */
record SiteFiles(Edition edition, PageTemplates templates, Problems problems) implements SitePart {

    /** GitHub Pages would otherwise run the files through Jekyll. */
    private static final String UNTOUCHED = ".nojekyll";

    /** File of the site to the template that makes it. */
    private static final Map<String, String> FILES = new TreeMap<>();

    static {
        FILES.put("robots.txt", "robots.ftl");
        FILES.put("corrections.xml", "corrections.ftlx");
        FILES.put("site.webmanifest", "site.webmanifest.ftl");
        for (String work : List.of("essay", "explainer")) {
            for (String format : List.of("bib", "ris", "csl.json")) {
                String file = "citations/" + work + "." + format;
                FILES.put(file, file + ".ftl");
            }
        }
    }

    @Override
    public Stream<String> files() {
        Stream<String> data = templates.downloads().stream().map(DataFile::path);
        return Stream.of(FILES.keySet().stream(), data, Stream.of(UNTOUCHED)).flatMap(all -> all);
    }

    @Override
    public void write(Path site) throws IOException {
        Files.writeString(site.resolve(UNTOUCHED), "");
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            write(
                    site.resolve(file.getKey()),
                    () -> templates.file(edition.cover(), file.getValue()));
        }
        for (DataFile file : templates.downloads()) {
            write(site.resolve(file.path()), file::text);
        }
    }

    private void write(Path file, Supplier<String> rendered) throws IOException {
        try {
            String text = rendered.get();
            Files.createDirectories(requireNonNull(file.getParent()));
            Files.writeString(file, text);
        } catch (TemplateError e) {
            problems.add(e.problem());
        }
    }
}
