package org.explainer.recording;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.explainer.audio.Encoder;
import org.explainer.audio.Lexicon;
import org.explainer.audio.Script;
import org.explainer.audio.Voice;
import org.explainer.channel.Channel;
import org.explainer.channel.ChannelContext;
import org.explainer.channel.ChapterLines;
import org.explainer.edition.Edition;
import org.explainer.manuscript.data.Origin;
import org.explainer.manuscript.data.Recording;
import org.explainer.manuscript.text.Chapter;
import org.explainer.page.Transcript;

/**
 * Every chapter read aloud by a voice: sound, cues, and a manifest of them. What has not changed
 * since the last time is taken from {@code assets/media}, and so is what a person has read. Not one
 * of the channels of a build: whoever asks for it brings the voice.
 */
public final class NarrationChannel implements Channel {

    private final Voice voice;
    private final Encoder encoder;
    private final Consumer<String> progress;

    /** {@code progress} is told of each chapter that is said anew. */
    public NarrationChannel(Voice voice, Encoder encoder, Consumer<String> progress) {
        this.voice = voice;
        this.encoder = encoder;
        this.progress = progress;
    }

    @Override
    public String name() {
        return "narration";
    }

    @Override
    public List<String> needs() {
        return List.of("site");
    }

    @Override
    public void publish(Edition edition, ChannelContext context) throws IOException {
        var words = PronunciationCheck.of(voice, edition, context.problems());
        List<Reading> readings = new ArrayList<>();
        for (Chapter chapter : edition.chapters()) {
            Optional<Recording> before = edition.library().recorded(chapter);
            if (before.isPresent() && !before.get().isSynthetic()) {
                continue;
            }
            Path site = requireNonNull(context.made().get(needs().get(0)));
            Path page = site.resolve(chapter.url());
            var script = new Script(Transcript.of(Files.readString(page)));
            var lines = ChapterLines.of(context.root(), chapter);
            words.check(script, utterance -> lines.find(utterance.text()));
            String name = before.map(Recording::id).orElseGet(() -> name(chapter, edition));
            readings.add(
                    new Reading(name, chapter, script, before.filter(one -> isThere(one, site))));
        }
        if (!context.problems().hasErrors()) {
            read(edition, readings, words.lexicon(), context);
        }
    }

    /** That of the chapter's file, unless one that was renamed has left its recording there. */
    private static String name(Chapter chapter, Edition edition) {
        boolean taken = edition.library().row(Recording.class, chapter.name()).isPresent();
        return taken ? chapter.id() : chapter.name();
    }

    /** The site has all that is in {@code assets}. */
    private static boolean isThere(Recording recording, Path site) {
        return Files.isRegularFile(site.resolve("media/" + recording.id() + ".mp3"))
                && Files.isRegularFile(site.resolve("media/" + recording.id() + ".vtt"));
    }

    private void read(
            Edition edition, List<Reading> readings, Lexicon lexicon, ChannelContext context)
            throws IOException {
        var studio = Recorder.at(context, voice, lexicon);
        var cutting = new RecordingWriter(edition, encoder, context.strings(), context.output());
        var manifest = new Manifest(edition.library().rows(Recording.class));
        for (Reading reading : readings) {
            String spoken = reading.script().spoken(voice.name() + encoder.name(), lexicon);
            if (!reading.isDone(spoken)) {
                progress.accept(reading.chapter().plainTitle());
                GrowingRecording take = studio.take(reading.script());
                int seconds = cutting.write(reading.name(), reading.chapter(), take);
                manifest.put(reading.recording(voice.name(), seconds, spoken));
            }
        }
        Files.writeString(context.output().resolve("narration.yaml"), manifest.text());
    }

    /** A chapter to be read, and how it was read before. */
    private record Reading(
            String name, Chapter chapter, Script script, Optional<Recording> before) {
        Recording recording(String voice, int seconds, String spoken) {
            var origin = new Origin(chapter.place(), List.of());
            return new Recording(
                    name, chapter.id(), "", voice, seconds, script.text(), spoken, origin);
        }

        boolean isDone(String spoken) {
            return before.map(recording -> recording.spoken().equals(spoken)).orElse(false);
        }
    }
}
