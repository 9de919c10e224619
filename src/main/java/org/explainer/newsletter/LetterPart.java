package org.explainer.newsletter;

import java.util.List;
import org.explainer.manuscript.text.Chapter;
import org.explainer.newsletter.story.Story;

/**
 * One letter.
 *
 * @param name of its folder: the chapter's, with a number if it goes out in parts
 * @param id what stays of it when its address changes
 * @param label which chapter it is, in words
 * @param weights bytes of each piece of the story's text
 * @param rich what is copied of it as formatted text: HTML
 * @param files in its folder that a sender may want
 */
public record LetterPart(
        String name,
        String id,
        String label,
        Chapter chapter,
        Headline headline,
        Story story,
        Size size,
        List<Integer> weights,
        String rich,
        List<String> files) {

    public LetterPart {
        weights = List.copyOf(weights);
        files = List.copyOf(files);
    }

    public int words() {
        return story.words();
    }
}
