package org.explainer.manuscript;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.explainer.manuscript.data.Actor;
import org.explainer.manuscript.data.Caveat;
import org.explainer.manuscript.data.City;
import org.explainer.manuscript.data.Claim;
import org.explainer.manuscript.data.Correction;
import org.explainer.manuscript.data.Dataset;
import org.explainer.manuscript.data.Entry;
import org.explainer.manuscript.data.Episode;
import org.explainer.manuscript.data.Essay;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.Forecast;
import org.explainer.manuscript.data.Pronunciation;
import org.explainer.manuscript.data.Question;
import org.explainer.manuscript.data.Quotation;
import org.explainer.manuscript.data.Recording;
import org.explainer.manuscript.data.Region;
import org.explainer.manuscript.data.Round;
import org.explainer.manuscript.data.Sentence;
import org.explainer.manuscript.data.Shot;
import org.explainer.manuscript.data.Source;
import org.explainer.manuscript.data.Take;
import org.explainer.manuscript.data.Term;
import org.explainer.manuscript.teaching.Teaching;
import org.explainer.manuscript.text.Chapter;

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
        List<Pronunciation> pronunciations,
        List<Question> questions,
        List<Quotation> quotations,
        List<Recording> recordings,
        List<Region> regions,
        List<Round> rounds,
        List<Sentence> sentences,
        List<Shot> shots,
        List<Source> sources,
        List<Take> takes,
        List<Term> terms,
        Teaching teaching) {

    /** The chapter as it is read aloud, if its page offers that. */
    public Optional<Recording> recording(Chapter chapter) {
        return recordings.stream()
                .filter(recording -> chapter.narrated() && recording.id().equals(chapter.name()))
                .findFirst();
    }

    /** What is missing from our copy of the essay. */
    public List<Caveat> gaps() {
        return caveats.stream().filter(row -> row.type().equals("gap")).toList();
    }

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
                                pronunciations,
                                questions,
                                quotations,
                                recordings,
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
