package org.explainer.manuscript.data;

import java.io.Serializable;
import java.time.LocalDate;

/** A span of days, both ends included. */
public record Days(LocalDate first, LocalDate last) implements Serializable {

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether any part of the event may fall into the span. */
    public boolean meets(Event event) {
        return !event.date().firstDay().isAfter(last) && !event.lastDay().isBefore(first);
    }

    /** How many there are. */
    public long count() {
        return last.toEpochDay() - first.toEpochDay() + 1;
    }
}
