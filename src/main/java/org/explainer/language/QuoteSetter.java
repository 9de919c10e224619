package org.explainer.language;

/**
 * Sets the quotation marks and apostrophes of a text that comes in parts, as it does between the
 * elements of a page.
 */
public final class QuoteSetter {

    /** U+2019, which Unicode prefers for the apostrophe of every language (chapter 6.2). */
    private static final char APOSTROPHE = '’';

    /** What a mark that opens may stand behind; the beginning of a text is a blank here. */
    private static final String BEFORE = "([“‘«„‚";

    private final Quotes quotes;
    private final StringBuilder out = new StringBuilder();
    private char before = ' ';
    private int outer;
    private int inner;

    public QuoteSetter(Quotes quotes) {
        this.quotes = quotes;
    }

    /** The next part; what stands before it decides whether a mark at its beginning opens. */
    public String set(String part) {
        out.setLength(0);
        for (int i = 0; i < part.length(); i++) {
            boolean inWord = i + 1 < part.length() && Character.isLetter(part.charAt(i + 1));
            set(part.charAt(i), inWord);
        }
        return out.toString();
    }

    /** Passes over a part that is not set, as code is. */
    public void skip(String part) {
        before = part.isEmpty() ? before : part.charAt(part.length() - 1);
    }

    private void set(char sign, boolean beforeLetter) {
        boolean opens = Character.isWhitespace(before) || BEFORE.indexOf(before) >= 0;
        char next = opens && (sign == '"' || sign == '\'') ? '“' : sign;
        switch (sign) {
            case '"' -> mark(opens ? 1 : -1);
            case '“' -> keepOr(sign, opens, 1);
            case '”' -> keepOr(sign, outer > 0, -1);
            case '‘' -> single(sign, opens, beforeLetter);
            case '\'', APOSTROPHE -> single(APOSTROPHE, opens && sign == '\'', beforeLetter);
            default -> out.append(sign);
        }
        before = next;
    }

    private void keepOr(char sign, boolean isMark, int step) {
        if (isMark) {
            mark(step);
        } else {
            out.append(sign);
        }
    }

    private void mark(int step) {
        outer += step;
        out.append(step > 0 ? quotes.open() : quotes.close());
    }

    private void single(char sign, boolean opens, boolean beforeLetter) {
        if (opens) {
            inner++;
            out.append(quotes.innerOpen());
        } else if (inner > 0 && !beforeLetter) {
            inner--;
            out.append(quotes.innerClose());
        } else {
            out.append(sign);
        }
    }
}
