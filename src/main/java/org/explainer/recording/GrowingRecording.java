package org.explainer.recording;

import java.util.ArrayList;
import java.util.List;
import org.explainer.audio.Cue;
import org.explainer.audio.Utterance;
import org.explainer.audio.Utterance.Role;
import org.explainer.audio.signal.Limiter;
import org.explainer.audio.signal.Loudness;
import org.explainer.audio.signal.Sound;

/** A recording as it grows, sentence by sentence, all of them equally loud. */
public final class GrowingRecording {

    /** In LUFS; what AES TD1008 (2021) recommends for speech of one channel. */
    private static final double LEVEL = -19;

    /** So high may a sample be; the encoder adds up to a decibel. */
    private static final double CEILING = Math.pow(10, -2.5 / 20);

    /** Seconds before the first word and after the last. */
    private static final double EDGE = 0.3;

    private record Part(Utterance utterance, Sound sound, int start) {}

    private final int rate;
    private final List<Part> parts = new ArrayList<>();
    private int end;

    GrowingRecording(int rate) {
        this.rate = rate;
    }

    /** Adds what was said, after a pause. */
    void add(Utterance utterance, Sound said) {
        double pause =
                parts.isEmpty()
                        ? EDGE
                        : Math.max(
                                after(parts.get(parts.size() - 1).utterance().role()),
                                before(utterance.role()));
        int start = end + (int) Math.round(pause * rate);
        parts.add(new Part(utterance, said.louder(LEVEL - Loudness.of(said)), start));
        end = start + said.length();
    }

    private static double before(Role role) {
        return switch (role) {
            case HEADING -> 1.0;
            case LABEL -> 0.65;
            default -> 0;
        };
    }

    private static double after(Role role) {
        return switch (role) {
            case LABEL -> 0.3;
            case SENTENCE -> 0.35;
            default -> 0.6;
        };
    }

    /** All of it, as loud as it should be, with no peak that would be cut. */
    public Sound sound() {
        float[] samples = new float[end + (int) Math.round(EDGE * rate)];
        for (Part part : parts) {
            for (int i = 0; i < part.sound().length(); i++) {
                samples[part.start() + i] = part.sound().at(i);
            }
        }
        Sound sound = new Sound(samples, rate);
        for (int i = 0; i < 3; i++) {
            sound = Limiter.limit(sound.louder(LEVEL - Loudness.of(sound)), CEILING);
        }
        return sound;
    }

    /** When each sentence is heard, if {@code delay} samples come before the sound. */
    public List<Cue> cues(int delay) {
        return parts.stream()
                .map(
                        part ->
                                new Cue(
                                        part.utterance().id(),
                                        millis(part.start() + delay),
                                        millis(part.start() + part.sound().length() + delay),
                                        part.utterance().text()))
                .toList();
    }

    /** Those of {@code cues}, all of the take, with which a part of the chapter begins. */
    List<Cue> heads(List<Cue> cues) {
        List<Cue> heads = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Utterance utterance = parts.get(i).utterance();
            boolean title = utterance.role() == Role.TITLE && heads.isEmpty() && i > 0;
            if (title || utterance.role() == Role.HEADING) {
                heads.add(cues.get(i));
            }
        }
        return heads;
    }

    private long millis(long samples) {
        return Math.round(samples * 1000.0 / rate);
    }
}
