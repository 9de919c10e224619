package org.explainer.manuscript.text;

import java.util.List;
import java.util.Optional;
import org.explainer.manuscript.data.Sentences;

/**
 * One chapter.
 *
 * @param id never changed; paragraph addresses are made of it
 * @param summary at most 60 words
 * @param blurb one line for newsletters and previews
 * @param sentences the sentences of the essay that the chapter has to cover
 * @param years what it is about; may be none
 * @param venue where it happens, as printed; may be empty
 * @param keyPoints HTML
 * @param emblem its sign, if it has one
 * @param narrated whether its page offers to read it aloud, if there is a recording
 */
public record Chapter(
        Front front,
        String id,
        String summary,
        String blurb,
        Sentences sentences,
        Years years,
        String venue,
        List<String> keyPoints,
        Optional<Emblem> emblem,
        boolean narrated,
        Mailing mailing,
        Body body)
        implements Text {

    public Chapter {
        keyPoints = List.copyOf(keyPoints);
    }

    @Override
    public String nameInRows() {
        return id;
    }

    /** The same as if it did not want to be heard. */
    public Chapter unheard() {
        return new Chapter(
                front, id, summary, blurb, sentences, years, venue, keyPoints, emblem, false,
                mailing, body);
    }
}
