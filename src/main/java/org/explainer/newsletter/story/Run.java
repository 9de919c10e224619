package org.explainer.newsletter.story;

/**
 * Some words of a line that look alike.
 *
 * @param text plain, its blanks as they are to be printed
 * @param link an absolute address; empty for none
 * @param language BCP 47 tag, where it is not that of the edition; else empty
 */
public record Run(String text, boolean strong, boolean emphasis, String link, String language) {

    public static Run plain(String text) {
        return new Run(text, false, false, "", "");
    }

    /** The same in its looks, with another text. */
    Run with(String other) {
        return new Run(other, strong, emphasis, link, language);
    }

    boolean looksLike(Run other) {
        return with("").equals(other.with(""));
    }
}
