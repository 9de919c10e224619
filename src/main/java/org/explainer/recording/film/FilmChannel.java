package org.explainer.recording.film;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.explainer.audio.Cue;
import org.explainer.audio.Script;
import org.explainer.audio.Utterance;
import org.explainer.audio.Utterance.Role;
import org.explainer.audio.Voice;
import org.explainer.audio.signal.Sound;
import org.explainer.channel.Channel;
import org.explainer.channel.ChannelContext;
import org.explainer.edition.Edition;
import org.explainer.figure.Reel;
import org.explainer.figure.picture.FilmPainter;
import org.explainer.figure.picture.Inks;
import org.explainer.manuscript.data.Shot;
import org.explainer.problem.Place;
import org.explainer.recording.GrowingRecording;
import org.explainer.recording.NarrationChannel;
import org.explainer.recording.PronunciationCheck;
import org.explainer.recording.Recorder;
import org.explainer.template.Strings;

/**
 * The film: what its shots say read by a voice, its pictures drawn in time with it, both packed for
 * browsers; and {@code takes.yaml}, which tells later builds how long each shot is. Not one of the
 * channels of a build, like {@link NarrationChannel}.
 */
public final class FilmChannel implements Channel {

    private final Voice voice;
    private final Path ffmpeg;
    private final Consumer<String> progress;

    /** {@code ffmpeg} is the program; {@code progress} is told of each file. */
    public FilmChannel(Voice voice, Path ffmpeg, Consumer<String> progress) {
        this.voice = voice;
        this.ffmpeg = ffmpeg;
        this.progress = progress;
    }

    @Override
    public String name() {
        return "film";
    }

    @Override
    public void publish(Edition edition, ChannelContext context) throws IOException {
        List<Shot> shots = edition.library().rows(Shot.class);
        Script script = script(shots);
        var words = PronunciationCheck.of(voice, edition, context.problems());
        words.check(script, utterance -> place(utterance, shots));
        if (!shots.isEmpty() && !context.problems().hasErrors()) {
            make(edition, Recorder.at(context, voice, words.lexicon()).take(script), context);
        }
    }

    private static Place place(Utterance utterance, List<Shot> shots) {
        return shots.stream()
                .filter(shot -> shot.id().equals(utterance.id()))
                .findFirst()
                .orElseThrow()
                .place();
    }

    private void make(Edition edition, GrowingRecording take, ChannelContext context)
            throws IOException {
        List<Cue> cues = take.cues(0);
        Reel reel = Reel.of(edition, cues.stream().map(FilmChannel::span).toList());
        String title = edition.cover().plainTitle();
        Strings strings = context.strings();
        var painter =
                new FilmPainter(
                        edition,
                        reel,
                        label -> strings.get("label." + label),
                        Inks.of(context.theme().light()));
        Optional<String> lacking = painter.lacks();
        if (lacking.isPresent()) {
            context.problems()
                    .error(
                            edition.library().rows(Shot.class).get(0).place(),
                            "the film has no letter \"" + lacking.get() + "\" to write with",
                            "word it otherwise; assets/fonts/README.md tells how to add a letter");
            return;
        }
        pack(reel, painter, take.sound(), title, context.output());
        Files.writeString(context.output().resolve("takes.yaml"), Takes.text(cues));
    }

    private static Reel.Span span(Cue cue) {
        return new Reel.Span((int) cue.start(), (int) cue.end());
    }

    private static Script script(List<Shot> shots) {
        return new Script(
                shots.stream()
                        .map(shot -> new Utterance(shot.id(), Role.SENTENCE, shot.say()))
                        .toList());
    }

    private void pack(Reel reel, FilmPainter painter, Sound sound, String title, Path output)
            throws IOException {
        Path pcm = Files.createTempFile("film", ".pcm");
        try {
            Files.write(pcm, sound.pcm());
            for (Ffmpeg.Format format : Ffmpeg.Format.values()) {
                progress.accept(format.file());
                new Ffmpeg(ffmpeg, format, title)
                        .pack(reel.length(), painter::frame, pcm, sound.rate(), output);
            }
        } finally {
            Files.delete(pcm);
        }
    }
}
