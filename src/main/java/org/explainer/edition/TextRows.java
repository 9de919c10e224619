package org.explainer.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.explainer.manuscript.Library;
import org.explainer.manuscript.data.Claim;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.Question;
import org.explainer.manuscript.data.Sentence;
import org.explainer.manuscript.data.Term;
import org.explainer.manuscript.text.Text;

/** The rows that belong to each text, found once for all of them. */
final class TextRows {

    private final Map<String, List<Event>> events;
    private final Map<String, List<Claim>> claims;
    private final Map<String, List<Question>> questions;
    private final Map<String, List<Sentence>> sentences;
    private final Map<String, List<Term>> terms;

    /** {@code events} and {@code glossary} in the order in which a text has its own. */
    TextRows(Library library, List<Event> events, List<Term> glossary, Spots spots) {
        this.events =
                grouped(
                        events.stream().filter(event -> event.partOf().isEmpty()).toList(),
                        event -> event.chapters().stream());
        claims = grouped(library.rows(Claim.class), claim -> Stream.of(claim.chapter()));
        questions = grouped(library.rows(Question.class), row -> Stream.of(row.chapter()));
        sentences = grouped(library.rows(Sentence.class), row -> Stream.of(row.chapter()));
        terms =
                grouped(
                        glossary,
                        term -> spots.firstOf(term).stream().map(spot -> spot.text().nameInRows()));
    }

    /** The rows by each of their {@code names}, in the order given. */
    static <T> Map<String, List<T>> grouped(List<T> rows, Function<T, Stream<String>> names) {
        Map<String, List<T>> grouped = new HashMap<>();
        for (T row : rows) {
            names.apply(row)
                    .distinct()
                    .forEach(
                            name ->
                                    grouped.computeIfAbsent(name, unused -> new ArrayList<>())
                                            .add(row));
        }
        grouped.replaceAll((name, some) -> List.copyOf(some));
        return grouped;
    }

    List<Event> events(Text text) {
        return events.getOrDefault(text.nameInRows(), List.of());
    }

    List<Claim> claims(Text text) {
        return claims.getOrDefault(text.nameInRows(), List.of());
    }

    List<Question> questions(Text text) {
        return questions.getOrDefault(text.nameInRows(), List.of());
    }

    List<Sentence> sentences(Text text) {
        return sentences.getOrDefault(text.nameInRows(), List.of());
    }

    List<Term> terms(Text text) {
        return terms.getOrDefault(text.nameInRows(), List.of());
    }
}
