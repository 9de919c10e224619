package org.explainer.site.listen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.explainer.audio.Cue;
import org.explainer.audio.CueFile;
import org.explainer.audio.Mp3Frames;
import org.explainer.audio.Script;
import org.explainer.audio.Utterance;
import org.explainer.channel.ChannelContext;
import org.explainer.channel.ChapterLines;
import org.explainer.edition.Edition;
import org.explainer.edition.Narration;
import org.explainer.manuscript.data.Recording;
import org.explainer.manuscript.text.Chapter;
import org.explainer.page.FinishedPages;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** Whether every recording says what its page says, when its cues say that it does. */
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
        for (Recording recording : edition.library().rows(Recording.class)) {
            if (edition.chapters().stream().noneMatch(one -> one.name().equals(recording.id()))) {
                problems.error(
                        recording.place(),
                        "there is no chapter \"" + recording.id() + "\"",
                        "write the name of its file without .adoc");
            }
        }
        for (Narration narration : edition.narrations().all()) {
            checkFiles(narration);
        }
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
        return media.resolve(narration.chapter().name() + ending);
    }

    /** Whether what is said is what the finished pages say; {@link #checkFiles} comes first. */
    public void check(Edition edition, FinishedPages pages) throws IOException {
        for (Narration narration : edition.narrations().all()) {
            check(narration, pages.page(narration.chapter().url()).transcript());
        }
    }

    private void check(Narration narration, List<Utterance> said) throws IOException {
        Path sound = file(narration, ".mp3");
        Path cueFile = file(narration, ".vtt");
        int before = problems.size();
        List<Cue> cues = CueFile.read(name(cueFile), Files.readString(cueFile), problems);
        if (problems.size() == before) {
            checkWords(narration.chapter(), narration.recording(), said, cues);
            double seconds = Mp3Frames.of(Files.readAllBytes(sound)).seconds();
            checkLength(seconds, sound, cues);
            if (problems.size() == before) {
                checkSeconds(narration.recording(), seconds, problems);
            }
        }
    }

    /** The first difference is told; all that follow may come of it. */
    private void checkWords(
            Chapter chapter, Recording recording, List<Utterance> said, List<Cue> cues)
            throws IOException {
        int same = 0;
        while (same < said.size() && same < cues.size() && isSame(said.get(same), cues.get(same))) {
            same++;
        }
        String hint = mend(recording, "have the chapter read again");
        if (same < said.size() || same < cues.size()) {
            String page = same < said.size() ? said.get(same).text() : "nothing more";
            String heard = same < cues.size() ? cues.get(same).text() : "nothing more";
            String moved = page.equals(heard) ? ", at another place of the page" : "";
            problems.error(
                    ChapterLines.of(context.root(), chapter).find(page),
                    "the recording says \"%s\" where the page says \"%s\"%s"
                            .formatted(start(heard), start(page), moved),
                    hint);
        } else if (!recording.text().isEmpty()
                && !recording.text().equals(new Script(said).text())) {
            problems.error(recording.place(), "the cues were changed without the sound", hint);
        }
    }

    private static boolean isSame(Utterance said, Cue cue) {
        return said.id().equals(cue.id()) && said.text().equals(cue.text());
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

    private static String start(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "…";
    }

    private String name(Path file) {
        return Place.of(context.root(), file, 0).file();
    }
}
