package org.explainer.manuscript;

import java.util.List;
import org.explainer.problem.Place;

/**
 * A chapter read aloud: a row of {@code assets/media/narration.yaml}, with the sound and the cues
 * that lie beside it.
 *
 * @param chapter name of the chapter's file without its ending
 * @param voice the synthetic voice that speaks; empty if a person does
 * @param reader the person who reads; empty if no person does
 * @param seconds how long the sound takes
 * @param text the SHA-256 of what was read
 * @param bytes how large the sound is
 * @param cues in the order spoken
 */
public record Narration(
        String chapter,
        String voice,
        String reader,
        double seconds,
        String text,
        long bytes,
        List<Cue> cues,
        Place place) {

    public Narration {
        cues = List.copyOf(cues);
    }

    /** Whether no person speaks, which readers must be told. */
    public boolean isSynthetic() {
        return reader.isEmpty();
    }

    /** Whether it is this text that is read. */
    public boolean isOf(Text what) {
        return what instanceof Chapter && what.name().equals(chapter);
    }

    /** Path of the sound from the site's root. */
    public String sound() {
        return "media/" + chapter + ".mp3";
    }

    /** Path of the cues, as WebVTT, from the site's root. */
    public String track() {
        return "media/" + chapter + ".vtt";
    }

    /** Path of the cues for the player, as a script, from the site's root. */
    public String script() {
        return "media/" + chapter + ".js";
    }

    /** Whole minutes that it takes, at least 1. */
    public int minutes() {
        return (int) Math.max(1, Math.round(seconds / 60));
    }

    /** As players show it: {@code 4:05}, or {@code 1:02:03} from an hour on. */
    public String length() {
        long whole = Math.round(seconds);
        String rest = pad(whole % 60);
        return whole < 3600
                ? whole / 60 + ":" + rest
                : whole / 3600 + ":" + pad(whole / 60 % 60) + ":" + rest;
    }

    private static String pad(long number) {
        return (number < 10 ? "0" : "") + number;
    }
}
