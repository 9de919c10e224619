package org.explainer.site;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.explainer.audio.Cue;
import org.explainer.audio.CueFile;
import org.explainer.channel.ChannelContext;
import org.explainer.edition.Edition;
import org.explainer.edition.Narration;
import org.explainer.problem.Place;
import org.explainer.site.listen.Podcast;
import org.explainer.site.listen.RecordingCheck;
import org.explainer.template.TemplateError;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.RenderingException;

/**
 * Writes the cues of each narration as a script, since a page on a disk may load no WebVTT; and,
 * where anything can be heard, the podcast.
 */
public final class SoundFiles extends EditionTool {

    private static final String FEED = "podcast.xml";

    private final Podcast podcast;
    private final Path root;

    public SoundFiles(Edition edition, PageTemplates templates, ChannelContext context)
            throws IOException {
        super(edition, templates, context.problems());
        this.podcast = Podcast.read(context);
        this.root = context.root();
    }

    @Override
    protected Stream<String> files() {
        List<Narration> narrations = edition.narrations().all();
        return narrations.isEmpty()
                ? Stream.of()
                : Stream.concat(narrations.stream().map(Narration::script), Stream.of(FEED));
    }

    @Override
    public int render(Renderer renderer, ContentStore store, JBakeConfiguration config)
            throws RenderingException {
        Path site = config.getDestinationFolder().toPath();
        List<Narration> narrations = edition.narrations().all();
        try {
            for (Narration narration : narrations) {
                List<Cue> cues = cues(config.getAssetFolder().toPath().resolve(narration.track()));
                write(site.resolve(narration.script()), templates.cues(narration, cues));
            }
            if (!narrations.isEmpty()) {
                write(site.resolve(FEED), templates.podcast(podcast));
            }
        } catch (TemplateError e) {
            problems.add(e.problem());
        } catch (IOException e) {
            throw new RenderingException(e);
        }
        return narrations.size();
    }

    /** {@link RecordingCheck} has seen that they are there. */
    private List<Cue> cues(Path file) throws IOException {
        String name = Place.of(root, file, 0).file();
        return CueFile.read(name, Files.readString(file), problems);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }
}
