package org.explainer.manuscript.data;

import java.util.List;

/**
 * How an overview of a ledger shows a verdict; the rows stand in the order of the overview.
 *
 * @param id the word that rows of the ledgers have as their status
 * @param means what it says of a row, in a few words; may be empty
 * @param fill the stroke of its tiles, one of {@link #FILLS}
 * @param tone their colour, one of {@link #TONES}
 */
public record Verdict(String id, String means, String fill, String tone, Origin origin)
        implements Entry {

    /** What {@code templates/css/overviews.css.ftl} draws. */
    public static final List<String> FILLS =
            List.of("full", "hatched", "double", "tinted", "dashed", "round");

    /** Colours of the theme that stand out from paper. */
    public static final List<String> TONES =
            List.of("teal", "brick", "azure", "wheat-ink", "ink-2");
}
