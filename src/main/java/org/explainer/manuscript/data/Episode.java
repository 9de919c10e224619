package org.explainer.manuscript.data;

import java.util.List;

/**
 * A moment that the essay tells of, and what else is known of it.
 *
 * @param report what the essay reports of it
 * @param complication what else was said or done, which is not in the essay
 */
public record Episode(
        String id,
        PartialDate date,
        String title,
        String report,
        String complication,
        Sentences seed,
        String chapter,
        List<String> actors,
        List<String> sources,
        Origin origin)
        implements Entry {
    public Episode {
        actors = List.copyOf(actors);
        sources = List.copyOf(sources);
    }
}
