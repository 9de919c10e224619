package org.explainer.newsletter;

import java.util.List;
import org.explainer.manuscript.text.Text;
import org.explainer.newsletter.story.Story;

/**
 * One letter.
 *
 * @param name of its folder: the chapter's, with a number if it goes out in parts, and {@code
 *     -short} for a short one
 * @param id what stays of it when its address changes
 * @param label which chapter it is, in words; may be empty
 * @param text whose letter it is: a chapter, or the cover
 * @param weights bytes of each piece of the story's text
 * @param rich what is copied of it as formatted text: HTML
 * @param files in its folder that a sender may want
 */
public record LetterPart(
        String name,
        String id,
        String label,
        Text text,
        Headline headline,
        Story story,
        Size size,
        List<Integer> weights,
        String rich,
        List<String> files) {

    /** What the names of short letters' folders end in. */
    static final String SHORT = "-short";

    public LetterPart {
        weights = List.copyOf(weights);
        files = List.copyOf(files);
    }

    /** The name of its text, or its own where it has none: whichever form it has. */
    public String address() {
        return name.replaceFirst(SHORT + "$", "");
    }

    public int words() {
        return story.words();
    }
}
