package org.explainer.manuscript.data;

import java.util.List;

/** What a shot of the film shows beside its words. */
public sealed interface ShotPicture {

    /** The line of years, on which the shot's events light up. */
    record Line() implements ShotPicture {}

    /**
     * A map on which countries join, round by round, and the shot's events light up where they
     * happened.
     *
     * @param frame id of a row of frames
     * @param from the year whose members are there from the start
     * @param until the year of the last who join while the sentence is said
     */
    record MapOf(String frame, int from, int until) implements ShotPicture {}

    /**
     * Leaves of a calendar, one over the other.
     *
     * @param events ids, in turn
     */
    record Calendar(List<String> events) implements ShotPicture {
        public Calendar {
            events = List.copyOf(events);
        }
    }

    /** A quotation's words, by its id; the words of the shot say whose they are. */
    record Quoted(String quotation) implements ShotPicture {}

    /** Two pans of a balance, and what lies in them; it sways, and comes to rest level. */
    record Balance(String left, String right) implements ShotPicture {}
}
