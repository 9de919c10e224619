package org.explainer.classroom.epub;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.explainer.audio.Cue;
import org.explainer.audio.CueFile;

/**
 * Which element of a page is heard when (https://www.w3.org/TR/epub-33/#sec-media-overlays).
 *
 * @param page path of the page within the book
 * @param sound path of the sound within the book
 * @param clips in the order in which they are heard
 */
public record MediaOverlay(String page, String sound, List<Clip> clips) {

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

    public MediaOverlay {
        clips = List.copyOf(clips);
    }

    /**
     * What of the page's sound is heard. A clip lasts until the next one of {@code recorded}
     * begins, since reading systems leave out what is between two, and the pauses with it.
     *
     * @param recorded all that the sound says
     * @param heard those of them that the page still says, by their ids there
     */
    public static MediaOverlay of(String page, String sound, List<Cue> recorded, List<Cue> heard) {
        Map<Long, String> ids = heard.stream().collect(toMap(Cue::start, Cue::id));
        List<Clip> clips = new ArrayList<>();
        long start = 0;
        for (int i = 0; i < recorded.size(); i++) {
            Cue cue = recorded.get(i);
            boolean last = i + 1 == recorded.size();
            long end = last ? cue.end() : recorded.get(i + 1).start();
            if (ids.containsKey(cue.start())) {
                clips.add(new Clip(ids.get(cue.start()), start, end));
            }
            start = end;
        }
        return new MediaOverlay(page, sound, clips);
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
