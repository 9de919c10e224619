package org.explainer.site;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.explainer.audio.CueFile;
import org.explainer.audio.Revision;
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
final class ListeningFiles implements SitePart {

    private static final String FEED = "podcast.xml";

    private final Edition edition;
    private final PageTemplates templates;
    private final Problems problems;
    private final Podcast podcast;
    private final Path root;

    ListeningFiles(Edition edition, PageTemplates templates, ChannelContext context)
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
        for (Narration narration : heard()) {
            write(site.resolve(narration.script()), templates.cues(narration, revision(narration)));
        }
        if (!edition.narrations().isEmpty()) {
            write(site.resolve(FEED), templates.podcast(podcast));
        }
    }

    /**
     * Takes out of the tracks, when they have been copied, what their pages do not say any more.
     */
    void revise(Path site) throws IOException {
        for (Narration narration : heard()) {
            Revision revision = revision(narration);
            if (!revision.isCurrent()) {
                Path track = site.resolve(narration.track());
                Files.deleteIfExists(track); // which may be another name of the one in assets
                write(track, CueFile.write(revision.heard()));
            }
        }
    }

    /** Where a page could not be made, none is looked at. */
    private List<Narration> heard() {
        return problems.hasErrors() ? List.of() : edition.narrations().all();
    }

    /** {@link RecordingCheck} has seen that the files are there. */
    private Revision revision(Narration narration) throws IOException {
        Path file = templates.assets().resolve(narration.track());
        String name = Place.of(root, file, 0).file();
        return Revision.of(
                CueFile.read(name, Files.readString(file), problems),
                templates.finished(narration.chapter()).transcript());
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }
}
