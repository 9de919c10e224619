package org.explainer.manuscript.data;

import java.util.List;
import java.util.Optional;

/**
 * A letter of a few hundred words that an editor wrote: that of a chapter, or one that opens or
 * ends the series of them. The series goes in the order of the rows.
 *
 * @param id of a letter without a chapter the name of its folder, too
 * @param chapter id of its chapter; may be empty
 * @param title empty for the chapter's
 * @param preheader the line that inboxes show beside the subject; empty for the chapter's
 * @param hook what it begins with
 * @param heading what stands above the points; empty for the usual words
 * @param points what is claimed, in its order
 * @param reply the other view
 * @param question what it leaves its readers with
 * @param page name of the page or id of the chapter to which it leads; empty for its chapter, or
 *     the first one
 */
public record ShortLetter(
        String id,
        String chapter,
        String title,
        String preheader,
        String hook,
        String heading,
        List<Point> points,
        Optional<Reply> reply,
        String question,
        String page,
        Origin origin)
        implements Entry {

    /**
     * One of several points.
     *
     * @param label none where it states nothing that has to be weighed
     */
    public record Point(Optional<Label> label, String name, String text) {}

    /**
     * The other view.
     *
     * @param text its paragraphs
     */
    public record Reply(String title, List<String> text, List<String> sources) {
        public Reply {
            text = List.copyOf(text);
            sources = List.copyOf(sources);
        }
    }

    public ShortLetter {
        points = List.copyOf(points);
    }
}
