package org.explainer.html.story;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** Reports what a page holds that no letter can print, as near to its line as can be told. */
public final class Trouble {

    private static final Pattern PLACE = Pattern.compile("(\\S+):(\\d+)");

    private final String file;
    private final List<String> lines;
    private final Problems problems;
    private Place here;

    /** {@code lines} are those of the chapter's {@code file}. */
    public Trouble(String file, List<String> lines, Problems problems) {
        this.file = file;
        this.lines = List.copyOf(lines);
        this.problems = problems;
        this.here = new Place(file, 0);
    }

    /** What a comment that {@code SlotFiller} has left says. */
    static Optional<Place> place(String comment) {
        Matcher place = PLACE.matcher(comment);
        return place.matches()
                ? Optional.of(new Place(place.group(1), Integer.parseInt(place.group(2))))
                : Optional.empty();
    }

    Place here() {
        return here;
    }

    /** From now on this is the line to report. */
    void setHere(Place place) {
        here = place;
    }

    /** {@code about} is some text by which the line can be searched; it may be empty. */
    void report(String about, String message, String hint) {
        problems.error(place(about, here), message, hint);
    }

    /** The first line that has {@code about}. */
    Place place(String about, Place otherwise) {
        for (int i = 0; !about.isBlank() && i < lines.size(); i++) {
            if (lines.get(i).contains(about)) {
                return new Place(file, i + 1);
            }
        }
        return otherwise;
    }
}
