package org.explainer.classroom.epub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.explainer.audio.Cue;
import org.explainer.audio.CueFile;
import org.explainer.channel.ChannelContext;
import org.explainer.channel.ChapterLines;
import org.explainer.classroom.artefact.ClassroomContext;
import org.explainer.edition.Narration;
import org.explainer.problem.Place;

/**
 * What of the book for e-readers can be heard: every chapter that is recorded, by the same cues as
 * on the site.
 *
 * @param all in reading order
 */
public record MediaOverlays(List<MediaOverlay> all) {

    public MediaOverlays {
        all = List.copyOf(all);
    }

    static MediaOverlays none() {
        return new MediaOverlays(List.of());
    }

    /** A cue for which a page has no place, or has it before that of the last, is reported. */
    static MediaOverlays of(ClassroomContext classroom, List<EpubPage> leaves) throws IOException {
        List<MediaOverlay> all = new ArrayList<>();
        for (Narration narration : classroom.edition().narrations().all()) {
            List<Cue> heard = cues(classroom, classroom.site(), narration);
            EpubPage leaf = leaf(narration, leaves);
            Optional<Cue> lost = lost(heard, leaf.ids());
            if (lost.isPresent()) {
                report(classroom, narration, lost.get());
            }
            List<Cue> recorded = cues(classroom, assets(classroom), narration);
            all.add(MediaOverlay.of(leaf.url(), narration.sound(), recorded, heard));
        }
        return new MediaOverlays(all);
    }

    private static Path assets(ClassroomContext classroom) {
        ChannelContext channel = classroom.channel();
        return channel.settings().folders(channel.root()).assets();
    }

    /** The site has those that its page still says, the assets have all. */
    private static List<Cue> cues(ClassroomContext classroom, Path folder, Narration narration)
            throws IOException {
        Path file = folder.resolve(narration.track());
        String name = Place.of(classroom.channel().root(), file, 0).file();
        return CueFile.read(name, Files.readString(file), classroom.problems());
    }

    private static EpubPage leaf(Narration narration, List<EpubPage> leaves) {
        String url = narration.chapter().url().replaceFirst("\\.html$", ".xhtml");
        return leaves.stream().filter(leaf -> leaf.url().equals(url)).findFirst().orElseThrow();
    }

    /** The first that is not found behind those before it. */
    static Optional<Cue> lost(List<Cue> cues, List<String> ids) {
        Iterator<String> rest = ids.iterator();
        for (Cue cue : cues) {
            boolean found = false;
            while (!found && rest.hasNext()) {
                found = rest.next().equals(cue.id());
            }
            if (!found) {
                return Optional.of(cue);
            }
        }
        return Optional.empty();
    }

    private static void report(ClassroomContext classroom, Narration narration, Cue cue)
            throws IOException {
        classroom
                .problems()
                .error(
                        ChapterLines.of(classroom.channel().root(), narration.chapter())
                                .find(cue.text()),
                        "the book for e-readers has no place for what is heard as "
                                + cue.id()
                                + ", or has it too early",
                        "keep it in the chapter's text, in the order in which it is said");
    }

    /** The overlay of a page, if it can be heard. */
    Optional<MediaOverlay> of(String page) {
        return all.stream().filter(overlay -> overlay.page().equals(page)).findFirst();
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** How long they take together, as a clock value of SMIL. */
    public String duration() {
        return CueFile.time(all.stream().mapToLong(MediaOverlay::length).sum());
    }
}
