package org.explainer.language;

import java.util.regex.Pattern;

/** Where a sentence ends in a text whose lines do not tell. */
public final class SentenceEnds {

    /** What may close behind the stop; “ closes in languages whose quotations open with „. */
    private static final String CLOSING = "[\\p{Pf}\\p{Pe}“]?";

    private static final String OPENING = "[\\p{Pi}\\p{Ps}„‚]?";

    private final Pattern blank;

    /**
     * {@code stops} are the signs that end a sentence; {@code abbreviations}, with blanks between,
     * are words whose full stop ends none. Where there are such, an initial's ends none either.
     */
    SentenceEnds(String stops, String abbreviations) {
        String within =
                abbreviations.isEmpty()
                        ? ""
                        : "(?<!(?<!\\p{L})(?:\\p{Lu}|" + abbreviations.replace(' ', '|') + ")\\.)";
        blank =
                Pattern.compile(
                        within
                                + "(?<=["
                                + stops
                                + "]"
                                + CLOSING
                                + ")\\s+(?="
                                + OPENING
                                + "[\\p{Lu}\\d])");
    }

    /** The text with each sentence on a line of its own. */
    public String lines(String text) {
        return blank.matcher(text).replaceAll("\n");
    }
}
