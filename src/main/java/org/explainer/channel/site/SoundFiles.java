package org.explainer.channel.site;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.explainer.edition.Edition;
import org.explainer.manuscript.Chapter;
import org.explainer.manuscript.Narration;
import org.explainer.problem.Problems;
import org.explainer.template.TemplateError;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.RenderingException;

/**
 * Writes the cues of each narration as a script, since a page on a disk may load no WebVTT; and,
 * where anything can be heard, the podcast.
 */
final class SoundFiles extends EditionTool {

    private final Podcast podcast;

    SoundFiles(Edition edition, PageTemplates templates, Podcast podcast, Problems problems) {
        super(edition, templates, problems);
        this.podcast = podcast;
    }

    @Override
    public int render(Renderer renderer, ContentStore store, JBakeConfiguration config)
            throws RenderingException {
        Path site = config.getDestinationFolder().toPath();
        int files = 0;
        try {
            for (Chapter chapter : edition.narrations().chapters()) {
                Narration narration = edition.narrations().of(chapter).orElseThrow();
                write(site.resolve(narration.script()), templates.cues(narration));
                files++;
            }
            if (files > 0) {
                write(site.resolve("podcast.xml"), templates.podcast(podcast));
            }
        } catch (TemplateError e) {
            problems.add(e.problem());
        } catch (IOException e) {
            throw new RenderingException(e);
        }
        return files;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }
}
