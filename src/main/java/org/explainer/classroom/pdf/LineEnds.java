package org.explainer.classroom.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a line may end: after a blank, after a hyphen between letters, and within an address before
 * its slashes and what is written by number (%20) and after its other signs. Java's own breaker
 * would part "Ada’" from "s", and a range of years or sentences at its dash.
 */
final class LineEnds implements FSTextBreaker {

    private static final Pattern PLACE =
            Pattern.compile(
                    "[ \t\r\n]+|(?<=\\p{L})[-–](?=\\p{L})|(?<=[\\w-])(?=/\\w)|(?<=\\w)[_?&=](?=\\w)"
                            + "|(?<=\\w)(?=%\\p{XDigit}{2})");

    private Matcher found = PLACE.matcher("");
    private boolean done;

    @Override
    public void setText(String text) {
        found = PLACE.matcher(text);
        done = false;
    }

    /** The next place, or -1 from the last one on; the end of the text is none. */
    @Override
    public int next() {
        // A matcher that has found nothing would begin anew.
        done = done || !found.find();
        return done ? -1 : found.end();
    }
}
