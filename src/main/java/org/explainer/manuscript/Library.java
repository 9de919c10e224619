package org.explainer.manuscript;

import java.util.List;
import java.util.stream.Stream;

/** All rows of {@code content/data}, each list in the order written. */
public record Library(
        List<Actor> actors,
        List<Caveat> caveats,
        List<Claim> claims,
        List<Correction> corrections,
        List<Dataset> datasets,
        List<Essay> essays,
        List<Event> events,
        List<Forecast> forecasts,
        List<Quotation> quotations,
        List<Sentence> sentences,
        List<Source> sources,
        List<Term> terms) {

    /** Every row of every list. */
    public Stream<Entry> all() {
        return Stream.of(
                        actors,
                        caveats,
                        claims,
                        corrections,
                        datasets,
                        essays,
                        events,
                        forecasts,
                        quotations,
                        sentences,
                        sources,
                        terms)
                .flatMap(List::stream);
    }
}
