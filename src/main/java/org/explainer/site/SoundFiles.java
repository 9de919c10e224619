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
import org.explainer.problem.Problems;
import org.explainer.site.listen.Podcast;
import org.explainer.site.listen.RecordingCheck;

/**
 * Writes the cues of each narration as a script, since a page on a disk may load no WebVTT; and,
 * where anything can be heard, the podcast.
 */
final class SoundFiles implements SitePart {

    private static final String FEED = "podcast.xml";

    private final Edition edition;
    private final PageTemplates templates;
    private final Problems problems;
    private final Podcast podcast;
    private final Path root;

    SoundFiles(Edition edition, PageTemplates templates, ChannelContext context)
            throws IOException {
        this.edition = edition;
        this.templates = templates;
        this.problems = context.problems();
        this.podcast = Podcast.read(context);
        this.root = context.root();
    }

    @Override
    public Stream<String> files() {
        List<Narration> narrations = edition.narrations().all();
        return narrations.isEmpty()
                ? Stream.of()
                : Stream.concat(narrations.stream().map(Narration::script), Stream.of(FEED));
    }

    @Override
    public void write(Path site) throws IOException {
        for (Narration narration : edition.narrations().all()) {
            List<Cue> cues = cues(templates.assets().resolve(narration.track()));
            write(site.resolve(narration.script()), templates.cues(narration, cues));
        }
        if (!edition.narrations().isEmpty()) {
            write(site.resolve(FEED), templates.podcast(podcast));
        }
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
