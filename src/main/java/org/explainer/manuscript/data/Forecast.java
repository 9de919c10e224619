package org.explainer.manuscript.data;

import java.util.List;

/**
 * What the authors expected, and what the record shows.
 *
 * @param standing {@code open}, {@code untestable} or {@code settled}
 * @param status how it came out, in words
 */
public record Forecast(
        String id,
        Sentences seed,
        String expected,
        String record,
        String standing,
        String status,
        String asOf,
        List<String> sources,
        Origin origin)
        implements Entry {
    public Forecast {
        sources = List.copyOf(sources);
    }
}
