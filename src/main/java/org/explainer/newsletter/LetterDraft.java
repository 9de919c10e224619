package org.explainer.newsletter;

import java.util.Map;
import org.explainer.figure.picture.Rendition;
import org.explainer.manuscript.text.Text;
import org.explainer.newsletter.story.Story;

/**
 * A letter to be printed.
 *
 * @param text whose letter it is: a chapter, or the cover
 * @param name of its folder
 * @param id what stays of it when its text's file is renamed
 * @param pictures by the keys of their pieces
 */
record LetterDraft(
        Text text,
        String name,
        String id,
        Headline headline,
        Story story,
        Map<String, Rendition> pictures) {

    /** The folder's name, were the text's file called {@code other}. */
    String named(String other) {
        return other + name.substring(text.name().length());
    }
}
