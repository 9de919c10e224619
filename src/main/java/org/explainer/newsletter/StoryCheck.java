package org.explainer.newsletter;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.explainer.newsletter.mail.MergeTags;
import org.explainer.newsletter.story.Piece;
import org.explainer.newsletter.story.PlacedPiece;
import org.explainer.newsletter.story.Story;
import org.explainer.newsletter.story.StyledText;
import org.explainer.newsletter.story.Table;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** What an author can write that does harm in a mail only. */
record StoryCheck(Problems problems) {

    /** Signs of Windows-1252 that came in as control characters; Gmail cuts such mails off. */
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F]");

    /** More columns than a telephone has room for. */
    private static final int COLUMNS = 5;

    void check(Story story) {
        for (PlacedPiece placed : story.all()) {
            placed.piece().all().forEach(piece -> check(piece, placed.place()));
        }
    }

    private void check(Piece piece, Place place) {
        for (StyledText line : piece.lines()) {
            checkLetters(line.text(), place);
        }
        if (piece instanceof Table table && table.columns() > COLUMNS) {
            problems.warning(
                    place,
                    "the table has "
                            + table.columns()
                            + " columns; its letter sets each row by itself",
                    "a table of up to " + COLUMNS + " is easier to read in a mail");
        }
    }

    private void checkLetters(String text, Place place) {
        Matcher control = CONTROL.matcher(text);
        if (control.find()) {
            problems.error(
                    place,
                    String.format(
                            Locale.ROOT,
                            "the control character U+%04X stands before \"%s\"",
                            (int) control.group().charAt(0),
                            text.substring(
                                    control.end(), Math.min(text.length(), control.end() + 20))),
                    "delete it: some inboxes cut a mail off at such a character");
        }
    }

    /** What is no HTML cannot be broken up, and is filled in by hand. */
    private void checkTags(String what, String line, Place place) {
        MergeTags.in(line)
                .ifPresent(
                        sign ->
                                problems.error(
                                        place,
                                        "the letter's %s holds \"%s\", which services that send letters take as code"
                                                .formatted(what, sign),
                                        "write a :newsletter-%s: without it".formatted(what)));
    }

    /** {@code subjectPlace} and {@code preheaderPlace} are where these were written. */
    void check(Headline headline, Place subjectPlace, Place preheaderPlace) {
        checkLetters(headline.subject(), subjectPlace);
        checkLetters(headline.preheader(), preheaderPlace);
        checkTags("subject", headline.subject(), subjectPlace);
        checkTags("preheader", headline.preheader(), preheaderPlace);
        String preheader = headline.preheader();
        if (preheader.equals(headline.subject())) {
            problems.error(
                    preheaderPlace,
                    "the letter's preview line repeats its subject",
                    "write another :newsletter-preheader: or :blurb:");
        } else if (!headline.fits()) {
            problems.warning(
                    preheaderPlace,
                    "the letter's preview line has " + preheader.length() + " characters",
                    "inboxes show from 40 to 110: write such a :newsletter-preheader: or :blurb:");
        }
    }
}
