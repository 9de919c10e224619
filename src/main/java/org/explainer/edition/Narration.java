package org.explainer.edition;

import org.explainer.manuscript.data.Recording;
import org.explainer.manuscript.text.Chapter;

/** A chapter that can be heard: what readers are told of it, and where its files are. */
public record Narration(Chapter chapter, Recording recording) {

    /** Path of the sound from the site's root. */
    public String sound() {
        return "media/" + recording.id() + ".mp3";
    }

    /** Path of the cues, as WebVTT, from the site's root. */
    public String track() {
        return "media/" + recording.id() + ".vtt";
    }

    /** Path of the cues for the player, as a script, from the site's root. */
    public String script() {
        return "media/" + recording.id() + ".js";
    }

    /** Whether no person speaks, which readers must be told. */
    public boolean isSynthetic() {
        return recording.isSynthetic();
    }

    /** The person who reads; empty if no person does. */
    public String reader() {
        return recording.reader();
    }

    public int seconds() {
        return recording.seconds();
    }

    /** Whole minutes that it takes, at least 1. */
    public int minutes() {
        return Math.max(1, Math.round(seconds() / 60f));
    }

    /** As players show it: {@code 4:05}, or {@code 1:02:03} from an hour on. */
    public String length() {
        String rest = pad(seconds() % 60);
        return seconds() < 3600
                ? seconds() / 60 + ":" + rest
                : seconds() / 3600 + ":" + pad(seconds() / 60 % 60) + ":" + rest;
    }

    private static String pad(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
