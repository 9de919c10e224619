package org.explainer.channel.newsletter;

import java.util.List;
import org.explainer.html.story.Story;
import org.explainer.manuscript.Chapter;

/**
 * One letter.
 *
 * @param name of its folder: the chapter's, with a number if it goes out in parts
 * @param label which chapter it is, in words
 * @param files in its folder that a sender may want
 */
public record Issue(
        String name,
        String label,
        Chapter chapter,
        Headline headline,
        Story story,
        Size size,
        List<String> files) {

    public Issue {
        files = List.copyOf(files);
    }

    public int words() {
        return story.words();
    }
}
