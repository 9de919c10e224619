package org.explainer.site.listen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.explainer.audio.Cue;
import org.explainer.audio.CueFile;
import org.explainer.audio.Mp3Frames;
import org.explainer.audio.Revision;
import org.explainer.audio.Script;
import org.explainer.audio.Utterance;
import org.explainer.channel.ChannelContext;
import org.explainer.edition.Edition;
import org.explainer.edition.Narration;
import org.explainer.manuscript.Library;
import org.explainer.manuscript.data.Recording;
import org.explainer.manuscript.text.Chapter;
import org.explainer.page.FinishedPages;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** Whether every recording is whole, and how far it still says what its page says. */
public final class RecordingCheck {

    /** How far the end of a recording may be from the end of its last cue, in seconds. */
    private static final double SLACK = 0.5;

    private static final String OFF =
            "; until then write :narration: no in the chapter's header, and its page has no player";

    private final Path media;
    private final ChannelContext context;
    private final Problems problems;

    /** {@code media} is the folder of the recordings. */
    public RecordingCheck(Path media, ChannelContext context) {
        this.media = media;
        this.context = context;
        this.problems = context.problems();
    }

    /** Whether the files are there; without them no page can be made. */
    public void checkFiles(Edition edition) {
        Library library = edition.library();
        Set<Recording> used = new HashSet<>();
        edition.chapters().forEach(one -> library.recorded(one).ifPresent(used::add));
        library.rows(Recording.class).stream()
                .filter(one -> !used.contains(one))
                .forEach(this::reportUnused);
        if (!edition.narrations().isEmpty()) {
            edition.chapters().stream()
                    .filter(Chapter::narrated)
                    .filter(chapter -> edition.narrations().of(chapter).isEmpty())
                    .forEach(this::reportSilent);
        }
        for (Narration narration : edition.narrations().all()) {
            checkFiles(narration);
        }
    }

    private void reportUnused(Recording recording) {
        String chapter = recording.chapter().isEmpty() ? recording.id() : recording.chapter();
        problems.warning(
                recording.place(),
                "there is no chapter \"" + chapter + "\", so nobody hears this",
                "write chapter: and the id of its chapter, or delete the row and its files");
    }

    private void reportSilent(Chapter chapter) {
        problems.warning(
                chapter.place(),
                "the chapter is not recorded, so its page has no player",
                "run ./explainer narrate, or write :narration: no in its header");
    }

    /** Of those that a person reads, which no voice can make anew. */
    public void checkFilesOfPeople(Edition edition) {
        edition.narrations().all().stream()
                .filter(narration -> !narration.isSynthetic())
                .forEach(this::checkFiles);
    }

    private void checkFiles(Narration narration) {
        Recording recording = narration.recording();
        for (Path file : List.of(file(narration, ".mp3"), file(narration, ".vtt"))) {
            if (!Files.isRegularFile(file)) {
                problems.error(
                        recording.place(),
                        "there is no " + name(file),
                        mend(recording, "put it there"));
                return;
            }
        }
    }

    private Path file(Narration narration, String ending) {
        return media.resolve(narration.recording().id() + ending);
    }

    /**
     * Compares what is said with what the finished pages say, after {@link #checkFiles}. Gives back
     * the chapters in which so much differs that their pages should have no player.
     */
    public Set<Chapter> check(Edition edition, FinishedPages pages) throws IOException {
        Set<Chapter> lost = new HashSet<>();
        for (Narration narration : edition.narrations().all()) {
            if (isLost(narration, pages.page(narration.chapter().url()).transcript())) {
                lost.add(narration.chapter());
            }
        }
        return lost;
    }

    private boolean isLost(Narration narration, List<Utterance> said) throws IOException {
        Path sound = file(narration, ".mp3");
        Path cueFile = file(narration, ".vtt");
        int before = problems.size();
        List<Cue> cues = CueFile.read(name(cueFile), Files.readString(cueFile), problems);
        if (problems.size() > before) {
            return false;
        }
        checkDigest(narration.recording(), cues);
        double seconds = Mp3Frames.of(Files.readAllBytes(sound)).seconds();
        checkLength(seconds, sound, cues);
        if (problems.size() == before) {
            checkSeconds(narration.recording(), seconds, problems);
        }
        Revision revision = Revision.of(cues, said);
        new RevisionReport(context.root(), problems).report(narration, revision, said);
        return revision.isLost();
    }

    private void checkDigest(Recording recording, List<Cue> cues) {
        if (!recording.text().isEmpty() && !recording.text().equals(Script.text(cues))) {
            problems.error(
                    recording.place(),
                    "the cues were changed without the sound",
                    mend(recording, "have the chapter read again"));
        }
    }

    private void checkLength(double seconds, Path sound, List<Cue> cues) {
        double end = cues.isEmpty() ? 0 : cues.get(cues.size() - 1).end() / 1000.0;
        if (Math.abs(seconds - end) > SLACK) {
            problems.error(
                    new Place(name(sound), 0),
                    String.format(
                            Locale.ROOT,
                            "the sound lasts %.1f seconds, its cues %.1f",
                            seconds,
                            end),
                    "cut one to the length of the other");
        }
    }

    /** Whether its row says how long the sound lasts, to the second. */
    static void checkSeconds(Recording recording, double seconds, Problems problems) {
        if (Math.abs(recording.seconds() - seconds) > 1) {
            problems.error(
                    recording.place(),
                    "%s lasts %d seconds, not %d"
                            .formatted(recording.id(), Math.round(seconds), recording.seconds()),
                    "write seconds: " + Math.round(seconds));
        }
    }

    private static String mend(Recording recording, String person) {
        return (recording.isSynthetic() ? "run ./explainer narrate" : person) + OFF;
    }

    private String name(Path file) {
        return Place.of(context.root(), file, 0).file();
    }
}
