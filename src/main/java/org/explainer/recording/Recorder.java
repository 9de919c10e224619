package org.explainer.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.explainer.audio.Lexicon;
import org.explainer.audio.Script;
import org.explainer.audio.Utterance;
import org.explainer.audio.Voice;
import org.explainer.audio.Word;
import org.explainer.audio.signal.Resampling;
import org.explainer.audio.signal.Sound;
import org.explainer.channel.ChannelContext;

/** Has a voice say what it has not said before, and keeps what it said. */
public final class Recorder {

    /** Enough for all that a voice of 48 kHz made of one of 16 kHz has to say. */
    static final int RATE = 24_000;

    /** What is softer than the peak by so many decibels is the silence around a sentence. */
    private static final double SILENCE = 42;

    private static final double MARGIN = 0.015;

    private final Voice voice;
    private final Lexicon lexicon;
    private final Path kept;

    private Recorder(Voice voice, Lexicon lexicon, Path kept) {
        this.voice = voice;
        this.lexicon = lexicon;
        this.kept = kept;
    }

    /** What was said is kept beside the cache, from which a new press drops all. */
    public static Recorder at(ChannelContext context, Voice voice, Lexicon lexicon) {
        return new Recorder(voice, lexicon, context.cache().resolveSibling("voices"));
    }

    public GrowingRecording take(Script script) throws IOException {
        var take = new GrowingRecording(RATE);
        for (Utterance utterance : script.utterances()) {
            take.add(utterance, said(words(utterance)));
        }
        return take;
    }

    /** The words, ended by a mark, so that a title does not sound as if it went on. */
    private List<Word> words(Utterance utterance) {
        List<Word> words = lexicon.words(utterance.text());
        Word last = words.get(words.size() - 1);
        return last.isMark()
                ? words
                : Stream.concat(words.stream(), Stream.of(Word.plain("."))).toList();
    }

    private Sound said(List<Word> words) throws IOException {
        Path file = kept.resolve(Script.digest(List.of(voice.name(), words.toString())) + ".pcm");
        if (!Files.isRegularFile(file)) {
            Sound said = Resampling.lower(voice.say(words), RATE).trimmed(SILENCE, MARGIN);
            Files.createDirectories(kept);
            Path aside = Files.createTempFile(kept, "said", ".part");
            Files.write(aside, said.pcm());
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        }
        // What is kept is rounded: taken fresh the first time, it would make other bytes than
        // later.
        return Sound.ofPcm(Files.readAllBytes(file), RATE);
    }
}
