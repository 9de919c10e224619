package org.explainer.figure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.explainer.block.EpisodesKind.Episodes;
import org.explainer.edition.Edition;
import org.explainer.manuscript.data.Episode;
import org.explainer.manuscript.data.Quotation;
import org.explainer.manuscript.text.Chapter;
import org.explainer.manuscript.text.Text;

/**
 * Episodes on a line of time, by date.
 *
 * @param sources of all of them, each once
 */
public record Moments(List<Moment> all, List<String> sources) {

    /**
     * An episode, and the words spoken then that the book prints.
     *
     * @param words in the order of the essay
     */
    public record Moment(Episode episode, List<Words> words) {}

    /** A quotation and where its chapter prints it. */
    public record Words(Quotation quotation, String url) {}

    /** The episodes that the block names, or else those of {@code page}. */
    static Moments of(Edition edition, Episodes block, Text page) {
        String chapter = page instanceof Chapter known ? known.id() : "";
        List<Episode> episodes =
                edition.library().rows(Episode.class).stream()
                        .filter(
                                episode ->
                                        block.episodes().isEmpty()
                                                ? episode.chapter().equals(chapter)
                                                : block.episodes().contains(episode.id()))
                        .sorted(Comparator.comparing(Episode::date))
                        .toList();
        return new Moments(
                episodes.stream()
                        .map(episode -> new Moment(episode, words(edition, episode)))
                        .toList(),
                episodes.stream()
                        .flatMap(episode -> episode.sources().stream())
                        .distinct()
                        .toList());
    }

    /** A quotation belongs to the episode that rests on its sentence. */
    private static List<Words> words(Edition edition, Episode episode) {
        return edition.library().rows(Quotation.class).stream()
                .filter(quotation -> episode.seed().numbers().contains(quotation.seed()))
                .sorted(Comparator.comparingInt(Quotation::seed))
                .flatMap(quotation -> printed(edition, quotation))
                .toList();
    }

    private static Stream<Words> printed(Edition edition, Quotation quotation) {
        return edition.spots(quotation).stream()
                .filter(spot -> spot.text() instanceof Chapter)
                .limit(1)
                .map(spot -> new Words(quotation, spot.url()));
    }
}
