package org.explainer.edition;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.explainer.block.ActorKind.Mention;
import org.explainer.block.QuotationKind.Extract;
import org.explainer.manuscript.Library;
import org.explainer.manuscript.data.Actor;
import org.explainer.manuscript.data.Claim;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.Premise;
import org.explainer.manuscript.data.Quotation;
import org.explainer.manuscript.text.Chapter;
import org.explainer.manuscript.text.Text;

/** Who is named where, took part in what, and holds what against the essay. */
public final class People {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}-]+");

    private final List<Event> events;
    private final Library library;
    private final Map<String, List<Chapter>> chapters;

    People(List<Chapter> chapters, List<Event> events, Library library) {
        this.events = events;
        this.library = library;
        this.chapters = TextRows.grouped(chapters, this::names);
    }

    /** People of one tier, in the order of the data. */
    public List<Actor> ofTier(String tier) {
        return library.rows(Actor.class).stream().filter(one -> one.isOfTier(tier)).toList();
    }

    /** Key actors named in the text, in the order of their first mention. */
    public List<Actor> key(Text text) {
        return named(text).filter(Actor::isKey).toList();
    }

    /** The other people named in the text, in the order of their first mention. */
    public List<Actor> others(Text text) {
        return named(text).filter(actor -> !actor.isKey()).toList();
    }

    private Stream<Actor> named(Text text) {
        return mentions(text).distinct().flatMap(id -> library.row(Actor.class, id).stream());
    }

    /** The ids of those whom a link, a quotation or the family name itself names. */
    private Stream<String> names(Chapter chapter) {
        Set<String> words = words(PlainWords.of(chapter)).collect(toSet());
        Stream<String> named =
                library.rows(Actor.class).stream()
                        .filter(actor -> words(actor.familyName()).allMatch(words::contains))
                        .map(Actor::id);
        return Stream.of(mentions(chapter), speakers(chapter), named).flatMap(all -> all);
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }

    private Stream<String> speakers(Text text) {
        return text.body()
                .all(Extract.class)
                .flatMap(extract -> library.row(Quotation.class, extract.quotation()).stream())
                .map(Quotation::speaker);
    }

    private static Stream<String> mentions(Text text) {
        return text.body().all(Mention.class).map(Mention::actor);
    }

    /** Events that the person takes part in, by date. */
    public List<Event> events(Actor actor) {
        return events.stream().filter(event -> event.actors().contains(actor.id())).toList();
    }

    /** Who holds premises, alone or together, in the order of the data. */
    public List<List<Actor>> holders() {
        return library.rows(Premise.class).stream().map(this::holders).distinct().toList();
    }

    /** Who holds the premise, its speaker first. */
    public List<Actor> holders(Premise premise) {
        return premise.holders().stream()
                .flatMap(id -> library.row(Actor.class, id).stream())
                .toList();
    }

    /** The premises that just these people hold, in the order of the data. */
    public List<Premise> premises(List<Actor> holders) {
        return library.rows(Premise.class).stream()
                .filter(premise -> holders(premise).equals(holders))
                .toList();
    }

    /** The premises that stand against the claim, in the order of the data. */
    public List<Premise> against(Claim claim) {
        return library.rows(Premise.class).stream()
                .filter(premise -> premise.claims().contains(claim.id()))
                .toList();
    }

    /** The premises that the book meets in the chapter, in the order of the data. */
    public List<Premise> premisesOf(Chapter chapter) {
        return library.rows(Premise.class).stream()
                .filter(premise -> premise.chapter().equals(chapter.id()))
                .toList();
    }

    /** Chapters that name the person, in reading order. */
    public List<Chapter> chapters(Actor actor) {
        return chapters.getOrDefault(actor.id(), List.of());
    }
}
