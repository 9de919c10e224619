package org.explainer.newsletter;

import java.util.List;
import org.explainer.edition.Edition;
import org.explainer.manuscript.data.ShortLetter;
import org.explainer.manuscript.text.Chapter;
import org.explainer.manuscript.text.Mailing;

/**
 * What of a letter an inbox shows before it is opened.
 *
 * @param preheader the line beside the subject
 */
public record Headline(String subject, String preheader) {

    private static final int SHORT = 40;
    private static final int LONG = 110;

    /**
     * As the chapter says, or else the settings; {@code part} is empty, or says which of several.
     */
    static Headline of(Chapter chapter, Edition edition, LetterSettings settings, String part) {
        Mailing mailing = chapter.mailing();
        String pattern = mailing.subject().isEmpty() ? settings.subject() : mailing.subject();
        String subject =
                pattern.replace("{number}", String.valueOf(edition.number(chapter)))
                        .replace("{title}", chapter.plainTitle())
                        .replace("{book}", edition.cover().plainTitle());
        String preheader =
                mailing.preheader().isEmpty() ? ownLine(chapter, subject) : mailing.preheader();
        return new Headline(part.isEmpty() ? subject : subject + " (" + part + ")", preheader);
    }

    /** The same with a short letter's own line, if it has one. */
    Headline with(ShortLetter letter) {
        return letter.preheader().isEmpty() ? this : new Headline(subject, letter.preheader());
    }

    /** The blurb, or the standfirst if that fits better. */
    private static String ownLine(Chapter chapter, String subject) {
        return List.of(chapter.blurb(), chapter.standfirst()).stream()
                .filter(line -> fits(line) && !line.equals(subject))
                .findFirst()
                .orElse(chapter.blurb());
    }

    /** What the line of {@code chapter} begins with of which the subject is made. */
    static String subjectKey(Chapter chapter) {
        return chapter.mailing().subject().isEmpty() ? "= " : ":newsletter-subject:";
    }

    /** As {@link #subjectKey}, of the preheader. */
    String preheaderKey(Chapter chapter) {
        if (!chapter.mailing().preheader().isEmpty()) {
            return ":newsletter-preheader:";
        }
        return preheader.equals(chapter.blurb()) ? ":blurb:" : ":standfirst:";
    }

    /** Whether inboxes have room for the line, and show nothing else after it. */
    private static boolean fits(String line) {
        return line.length() >= SHORT && line.length() <= LONG;
    }

    boolean fits() {
        return fits(preheader);
    }
}
