package org.explainer.manuscript.data;

import java.util.List;

/**
 * A strand of events, which drawings keep in a strip of its own. Rows stand from the top down.
 *
 * @param side above or below where the lane lies at the calendar, so that the two can be compared:
 *     drawn even if nothing happened in it; empty for one further down
 * @param sign what stands beside its name, one of {@link #SIGNS}
 * @param tone the colour of its points, one of {@link #TONES}; empty for that of letters
 */
public record Lane(String id, String name, String side, String sign, String tone, Origin origin)
        implements Entry {

    /** Where two lanes may lie, each at most once. */
    public static final List<String> SIDES = List.of("above", "below");

    /** The shapes that {@code templates/parts/words.ftlh} draws. */
    public static final List<String> SIGNS =
            List.of("dot", "peak", "line", "lines", "triangle", "square");

    /** Colours of the theme that stand out from paper. */
    public static final List<String> TONES = List.of("wheat-ink", "azure", "teal", "brick");

    /** What drawings and their filter call something else by. */
    public static final List<String> RESERVED = List.of("rival", "all");
}
