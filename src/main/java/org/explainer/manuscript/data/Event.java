package org.explainer.manuscript.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened.
 *
 * @param displayDate the date as printed
 * @param shortTitle the title where there is little room; empty if the title itself will do
 * @param lane which strand it belongs to; empty in a book without lanes
 * @param chapters ids of the chapters, or names of the pages, that list it
 * @param scope essay, context (added by the editors) or after-essay
 * @param band peak or round where the event stands on the band under the masthead; else empty
 * @param partOf the longer event of which this is a moment; empty if of none
 * @param added what in the row is not in the essay as we have it; may be empty
 */
public record Event(
        String id,
        PartialDate date,
        Optional<PartialDate> dateEnd,
        String displayDate,
        String venue,
        String title,
        String shortTitle,
        String summary,
        String type,
        String lane,
        List<String> actors,
        List<String> chapters,
        Sentences seed,
        String scope,
        String band,
        String partOf,
        String added,
        List<String> sources,
        Origin origin)
        implements Entry {
    public Event {
        actors = List.copyOf(actors);
        chapters = List.copyOf(chapters);
        sources = List.copyOf(sources);
    }

    /** The title as it stands in drawings. */
    public String label() {
        return shortTitle.isEmpty() ? title : shortTitle;
    }

    /** The last day on which it may have happened. */
    public LocalDate lastDay() {
        return dateEnd.orElse(date).lastDay();
    }
}
