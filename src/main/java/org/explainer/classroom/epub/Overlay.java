package org.explainer.classroom.epub;

import java.util.ArrayList;
import java.util.List;
import org.explainer.audio.Cue;
import org.explainer.audio.CueFile;

/**
 * Which element of a page is heard when (https://www.w3.org/TR/epub-33/#sec-media-overlays).
 *
 * @param page path of the page within the book
 * @param sound path of the sound within the book
 * @param clips in the order in which they are heard
 */
public record Overlay(String page, String sound, List<Clip> clips) {

    /**
     * A stretch of the sound, in milliseconds from its beginning, and the element it belongs to.
     */
    public record Clip(String id, long start, long end) {

        /** As a clock value of SMIL. */
        public String begin() {
            return CueFile.time(start);
        }

        /** As a clock value of SMIL. */
        public String finish() {
            return CueFile.time(end);
        }
    }

    public Overlay {
        clips = List.copyOf(clips);
    }

    /**
     * All cues of the page's sound. A clip lasts until the next begins, since reading systems leave
     * out what is between two, and the pauses with it.
     */
    public static Overlay of(String page, String sound, List<Cue> cues) {
        List<Clip> clips = new ArrayList<>();
        long start = 0;
        for (int i = 0; i < cues.size(); i++) {
            boolean last = i + 1 == cues.size();
            long end = last ? cues.get(i).end() : cues.get(i + 1).start();
            clips.add(new Clip(cues.get(i).id(), start, end));
            start = end;
        }
        return new Overlay(page, sound, clips);
    }

    /** The file that says so. */
    public Item item() {
        String name = page.replaceFirst("^.*/", "").replaceFirst("\\.xhtml$", ".smil");
        return Item.of("overlays/" + name, "");
    }

    /** Milliseconds of all clips together. */
    public long length() {
        return clips.stream().mapToLong(clip -> clip.end() - clip.start()).sum();
    }

    /** The same as a clock value of SMIL. */
    public String duration() {
        return CueFile.time(length());
    }
}
