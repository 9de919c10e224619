package org.explainer.manuscript;

import java.util.List;
import java.util.Optional;

/**
 * Something that happened.
 *
 * @param displayDate the date as printed
 * @param chapters ids of the chapters, or names of the pages, that list it
 * @param scope essay, context (added by the editors) or after-essay
 * @param band peak or round where the event stands on the band under the masthead; else empty
 * @param added what in the row is not in the essay as we have it; may be empty
 */
public record Event(
        String id,
        PartialDate date,
        Optional<PartialDate> dateEnd,
        String displayDate,
        String venue,
        String title,
        String summary,
        String type,
        String lane,
        List<String> actors,
        List<String> chapters,
        Sentences seed,
        String scope,
        String band,
        String added,
        List<String> sources,
        Origin origin)
        implements Entry {
    public Event {
        actors = List.copyOf(actors);
        chapters = List.copyOf(chapters);
        sources = List.copyOf(sources);
    }

    @Override
    public Shelf shelf() {
        return Shelf.EVENT;
    }
}
