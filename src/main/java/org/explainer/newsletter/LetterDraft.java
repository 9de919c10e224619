package org.explainer.newsletter;

import java.util.Map;
import org.explainer.figure.picture.Rendition;
import org.explainer.manuscript.text.Chapter;
import org.explainer.newsletter.story.Story;

/**
 * A letter to be printed.
 *
 * @param name of its folder
 * @param pictures by the keys of their pieces
 */
record LetterDraft(
        Chapter chapter,
        String name,
        Headline headline,
        Story story,
        Map<String, Rendition> pictures) {

    /** The folder's name, were the chapter's file called {@code other}. */
    String named(String other) {
        return other + name.substring(chapter.name().length());
    }

    /** The chapter's, with a number if it goes out in parts: its file may be renamed. */
    String id() {
        return chapter.id() + name.substring(chapter.name().length());
    }
}
