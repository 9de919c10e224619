package org.explainer.manuscript;

import java.util.List;
import java.util.stream.Stream;

/** All rows of {@code content/data} and of what is taught, each list in the order written. */
public record Library(
        List<Actor> actors,
        List<Caveat> caveats,
        List<City> cities,
        List<Claim> claims,
        List<Correction> corrections,
        List<Dataset> datasets,
        List<Episode> episodes,
        List<Essay> essays,
        List<Event> events,
        List<Forecast> forecasts,
        List<Question> questions,
        List<Quotation> quotations,
        List<Region> regions,
        List<Round> rounds,
        List<Sentence> sentences,
        List<Shot> shots,
        List<Source> sources,
        List<Take> takes,
        List<Term> terms,
        Teaching teaching) {

    /** Every row of every list. */
    public Stream<Entry> all() {
        Stream<Entry> data =
                Stream.of(
                                actors,
                                caveats,
                                cities,
                                claims,
                                corrections,
                                datasets,
                                episodes,
                                essays,
                                events,
                                forecasts,
                                questions,
                                quotations,
                                regions,
                                rounds,
                                sentences,
                                shots,
                                sources,
                                takes,
                                terms)
                        .flatMap(List::stream);
        return Stream.concat(data, teaching.all());
    }
}
