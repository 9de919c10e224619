package org.explainer.channel.site;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.explainer.edition.Edition;
import org.explainer.problem.Problems;
import org.explainer.template.TemplateError;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.RenderingException;

/** Writes the files of the site that are no pages and that JBake has no tool for. */
final class SiteFiles extends EditionTool {

    /** File of the site to the template that makes it. */
    private static final Map<String, String> FILES =
            new TreeMap<>(
                    Map.of(
                            "robots.txt", "robots.ftl",
                            "corrections.xml", "corrections.ftlx",
                            "citations/essay.bib", "citations/essay.bib.ftl",
                            "citations/essay.ris", "citations/essay.ris.ftl",
                            "citations/essay.csl.json", "citations/essay.csl.json.ftl",
                            "citations/explainer.bib", "citations/explainer.bib.ftl",
                            "citations/explainer.ris", "citations/explainer.ris.ftl",
                            "citations/explainer.csl.json", "citations/explainer.csl.json.ftl"));

    SiteFiles(Edition edition, PageTemplates templates, Problems problems) {
        super(edition, templates, problems);
    }

    @Override
    public int render(Renderer renderer, ContentStore store, JBakeConfiguration config)
            throws RenderingException {
        Path site = config.getDestinationFolder().toPath();
        try {
            // GitHub Pages would otherwise run the files through Jekyll.
            Files.writeString(site.resolve(".nojekyll"), "");
            for (Map.Entry<String, String> file : FILES.entrySet()) {
                write(site.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new RenderingException(e);
        }
        return FILES.size();
    }

    private void write(Path file, String template) throws IOException {
        try {
            String text = templates.file(edition.cover(), template);
            Files.createDirectories(requireNonNull(file.getParent()));
            Files.writeString(file, text);
        } catch (TemplateError e) {
            problems.add(e.problem());
        }
    }
}
