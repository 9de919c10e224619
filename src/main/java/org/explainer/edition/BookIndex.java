package org.explainer.edition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.explainer.language.LetterOrder;
import org.explainer.manuscript.data.Actor;
import org.explainer.manuscript.data.Entry;
import org.explainer.manuscript.data.Term;
import org.explainer.manuscript.text.Chapter;

/**
 * The index at the back of the book: people, words and chapters.
 *
 * @param letters sorted, as are the lines of each; accents count for nothing
 * @param natives people and words by their names in their own scripts
 */
public record BookIndex(List<Letter> letters, List<Line> natives) {

    /** What begins with the same letter, which is a capital without accent. */
    public record Letter(String letter, List<Line> lines) {
        public Letter {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One line of a person, a term or a chapter, as {@code kind} says.
     *
     * @param id the row's or the chapter's
     * @param chapters where it is spoken of, in reading order
     */
    public record Line(String kind, String id, String name, List<Chapter> chapters) {
        public Line {
            chapters = List.copyOf(chapters);
        }
    }

    public BookIndex {
        letters = List.copyOf(letters);
        natives = List.copyOf(natives);
    }

    /** {@code articles} are words such as "The", which do not count at the beginning of a title. */
    public static BookIndex of(Edition edition, List<String> articles) {
        Stream<Line> people =
                edition.library().rows(Actor.class).stream()
                        .map(actor -> person(edition, actor, inverted(actor)));
        Stream<Line> terms =
                edition.glossary().stream().map(term -> term(edition, term, term.term()));
        Stream<Line> chapters = edition.chapters().stream().map(BookIndex::chapter);
        LetterOrder order = edition.language().letters();
        Map<String, List<Line>> letters =
                Stream.of(people, terms, chapters)
                        .flatMap(lines -> lines)
                        .sorted(order(order, articles))
                        .collect(
                                groupingBy(
                                        line -> order.initial(bare(line.name(), articles)),
                                        LinkedHashMap::new,
                                        toList()));
        return new BookIndex(
                letters.entrySet().stream()
                        .map(letter -> new Letter(letter.getKey(), letter.getValue()))
                        .toList(),
                natives(edition));
    }

    private static List<Line> natives(Edition edition) {
        Stream<Line> people =
                edition.library().rows(Actor.class).stream()
                        .map(actor -> person(edition, actor, actor.nameNative()));
        Stream<Line> terms =
                edition.library().rows(Term.class).stream()
                        .map(term -> term(edition, term, term.nameNative()));
        return Stream.concat(people, terms)
                .filter(line -> !line.name().isEmpty())
                .sorted(order(edition.language().letters(), List.of()))
                .toList();
    }

    private static Line person(Edition edition, Actor actor, String name) {
        return new Line("person", actor.id(), name, edition.people().chapters(actor));
    }

    private static Line term(Edition edition, Term term, String name) {
        return new Line("term", term.id(), name, chapters(edition, term));
    }

    private static Line chapter(Chapter chapter) {
        return new Line("chapter", chapter.id(), chapter.shortTitle(), List.of());
    }

    private static List<Chapter> chapters(Edition edition, Entry entry) {
        return edition.firstSpots(entry).stream()
                .map(Spot::text)
                .filter(Chapter.class::isInstance)
                .map(Chapter.class::cast)
                .toList();
    }

    /** The family name first, as in "Lovelace, Ada". */
    private static String inverted(Actor actor) {
        String family = actor.familyName();
        String given = actor.name().substring(0, actor.name().lastIndexOf(family)).strip();
        return given.isEmpty() ? family : family + ", " + given;
    }

    private static Comparator<Line> order(LetterOrder letters, List<String> articles) {
        return Comparator.comparing(line -> bare(line.name(), articles), letters);
    }

    private static String bare(String name, List<String> articles) {
        return articles.stream()
                .map(article -> article + " ")
                .filter(name::startsWith)
                .findFirst()
                .map(article -> name.substring(article.length()))
                .orElse(name);
    }
}
