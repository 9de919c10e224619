package org.explainer.manuscript.teaching;

import java.util.List;
import org.explainer.problem.Place;

/**
 * What a class sees in a step of a lesson, and what its teacher has in the notes to it.
 *
 * @param show how it is shown, one of {@link #SHOWS}
 * @param of id of the chapter or quotation that it is taken from; empty if it says all itself
 * @param title may be empty where {@code of} gives one
 * @param sides two of equal rank, or none
 * @param lines what it says below its title
 * @param task what the class does; may be empty
 * @param notes for teachers
 */
public record Slide(
        String show,
        String of,
        String title,
        List<Side> sides,
        List<String> lines,
        String task,
        List<String> notes,
        Place place) {

    /** Slides that say all themselves. */
    public static final List<String> WRITTEN = List.of("words", "question", "timeline");

    /** Slides of two sides: large words to vote on, lines to write on, a slide for each. */
    public static final List<String> SIDED = List.of("vote", "write", "pair");

    /** Slides from what is taught with a chapter. */
    public static final List<String> TAUGHT =
            List.of("statements", "controversy", "discussion", "points", "quiz");

    /** All, in the order in which errors name them. */
    public static final List<String> SHOWS =
            List.of(
                    "words",
                    "question",
                    "timeline",
                    "vote",
                    "write",
                    "pair",
                    "statements",
                    "controversy",
                    "discussion",
                    "points",
                    "quiz",
                    "quotation");

    public Slide {
        sides = List.copyOf(sides);
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    /**
     * One of two sides.
     *
     * @param label what kind of statement it is, as labels are written; may be empty
     */
    public record Side(String title, String label, List<String> lines) {
        public Side {
            lines = List.copyOf(lines);
        }

        /** How many words a class reads of it. */
        public int words() {
            return (title + " " + String.join(" ", lines)).strip().split("\\s+").length;
        }
    }
}
