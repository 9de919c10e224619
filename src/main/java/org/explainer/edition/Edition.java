package org.explainer.edition;

import static java.util.Comparator.comparing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.explainer.language.Language;
import org.explainer.manuscript.Library;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Actor;
import org.explainer.manuscript.data.Claim;
import org.explainer.manuscript.data.Dataset;
import org.explainer.manuscript.data.Entry;
import org.explainer.manuscript.data.Essay;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.Lane;
import org.explainer.manuscript.data.Quotation;
import org.explainer.manuscript.data.Source;
import org.explainer.manuscript.data.Term;
import org.explainer.manuscript.text.Chapter;
import org.explainer.manuscript.text.Cover;
import org.explainer.manuscript.text.Page;
import org.explainer.manuscript.text.Profile;
import org.explainer.manuscript.text.Text;
import org.explainer.manuscript.text.Text.Former;

/**
 * The whole book, proofread and frozen: the only thing that channels see. Every id that its texts
 * and rows name exists; looking up any other is a programmer's mistake and throws {@link
 * IllegalArgumentException}.
 */
public final class Edition {

    private final Manuscript manuscript;
    private final Cover cover;
    private final Contents contents;
    private final Library library;
    private final Narrations narrations;
    private final List<Event> events;
    private final List<Term> glossary;
    private final List<Source> sources;
    private final Spots spots;
    private final TextRows rows;
    private final People people;
    private final Menus menus;
    private final Map<String, Text> named = new HashMap<>();
    private final Set<String> pageNames;

    /** Freezes a manuscript in which the proofreader has found no error. */
    public Edition(Manuscript manuscript) {
        this.manuscript = manuscript;
        cover = manuscript.cover().orElseThrow();
        contents = Contents.of(cover, manuscript.chapters());
        library = manuscript.library();
        narrations = Narrations.of(chapters(), library);
        events = library.rows(Event.class).stream().sorted(comparing(Event::date)).toList();
        glossary = language().letters().sorted(library.rows(Term.class), Term::term);
        sources = language().letters().sorted(library.rows(Source.class), Source::label);
        spots = new Spots(texts().filter(Text::listed));
        rows = new TextRows(library, events, glossary, spots);
        people = new People(chapters(), events, library);
        menus = Menus.of(cover.menu(), pages());
        chapters().forEach(chapter -> named.putIfAbsent(chapter.id(), chapter));
        texts().forEach(text -> named.putIfAbsent(text.name(), text));
        pageNames = Set.copyOf(pages().stream().map(Text::name).toList());
    }

    /** The same book as if these chapters could not be heard. */
    public Edition unheard(Predicate<Chapter> these) {
        return new Edition(manuscript.unheard(these));
    }

    /** What of the book can be heard on its site, which {@code site} is the folder of. */
    public Edition heardOn(Path site) {
        Set<Chapter> silent = new HashSet<>();
        for (Narration narration : narrations.all()) {
            if (!Files.exists(site.resolve(narration.script()))) {
                silent.add(narration.chapter());
            }
        }
        return silent.isEmpty() ? this : unheard(silent::contains);
    }

    /** Paths from the site's root at which a text was before it was renamed. */
    public Stream<String> formerUrls() {
        return texts().flatMap(text -> text.former().stream()).map(Former::url);
    }

    /** Files that are published as they are, as paths from {@code assets/}, sorted. */
    public List<String> assets() {
        return manuscript.assets();
    }

    public Cover cover() {
        return cover;
    }

    /** The language in which it is written. */
    public Language language() {
        return manuscript.language();
    }

    public Identity identity() {
        return Identity.of(this);
    }

    /** Where each chapter stands. */
    public Contents contents() {
        return contents;
    }

    /** In reading order. */
    public List<Chapter> chapters() {
        return contents.chapters();
    }

    public List<Profile> profiles() {
        return manuscript.profiles();
    }

    public List<Page> pages() {
        return manuscript.pages();
    }

    public Library library() {
        return library;
    }

    public Essay essay() {
        return library.rows(Essay.class).get(0);
    }

    /** Whether there is a page of that name, as {@code claims}. */
    public boolean has(String page) {
        return pageNames.contains(page);
    }

    /** The pages that every page leads to. */
    public Menus menus() {
        return menus;
    }

    /** Every text: the cover, the chapters in reading order, profiles and pages by name. */
    public Stream<Text> texts() {
        return Stream.of(
                        Stream.of(cover),
                        chapters().stream(),
                        profiles().stream(),
                        pages().stream())
                .flatMap(all -> all);
    }

    /** The chapter's number, 1 for the first. */
    public int number(Chapter chapter) {
        return contents.number(chapter);
    }

    public Optional<Chapter> previous(Chapter chapter) {
        return contents.previous(chapter);
    }

    public Optional<Chapter> next(Chapter chapter) {
        return contents.next(chapter);
    }

    /** The chapter of that id, or the page of that name. */
    public Text text(String name) {
        return one(named, name);
    }

    public Actor actor(String id) {
        return row(Actor.class, id);
    }

    public Claim claim(String id) {
        return row(Claim.class, id);
    }

    public Event event(String id) {
        return row(Event.class, id);
    }

    public Lane lane(String id) {
        return row(Lane.class, id);
    }

    public Quotation quotation(String id) {
        return row(Quotation.class, id);
    }

    public Term term(String id) {
        return row(Term.class, id);
    }

    public Dataset dataset(String id) {
        return row(Dataset.class, id);
    }

    /** A source, or the essay itself as one. */
    public Source source(String id) {
        return id.equals(essay().id()) ? essay().asSource() : row(Source.class, id);
    }

    public People people() {
        return people;
    }

    public List<Event> events() {
        return events;
    }

    /** Events that the data list under the text, without moments of longer ones, by date. */
    public List<Event> eventsOf(Text text) {
        return rows.events(text);
    }

    /** Claims that are made in the text; none in one that is no chapter. */
    public List<Claim> claimsOf(Text text) {
        return rows.claims(text);
    }

    /** Words of the glossary that the text explains where it uses them. */
    public List<Term> termsOf(Text text) {
        return rows.terms(text);
    }

    /** All rows that belong to a text. */
    TextRows rows() {
        return rows;
    }

    public List<Term> glossary() {
        return glossary;
    }

    public List<Source> sources() {
        return sources;
    }

    /** Where a row is named in the texts, in reading order. */
    public List<Spot> spots(Entry entry) {
        return spots.of(entry);
    }

    /** The first place in each text where a row is named, in reading order. */
    public List<Spot> firstSpots(Entry entry) {
        return spots.firstOf(entry);
    }

    /** Where a claim is made or a quotation stands: in its own chapter, if it can be. */
    public Spot spot(Entry entry) {
        return one(spots(entry).stream().sorted(Spot.atHomeFirst(entry.chapter())), entry.id());
    }

    public Quizzes quizzes() {
        return new Quizzes(this);
    }

    public Narrations narrations() {
        return narrations;
    }

    /** Minutes that reading the chapter takes, at least 1. */
    public int minutes(Chapter chapter) {
        return ReadingTime.minutes(chapter, this);
    }

    /** The row of a kind and an id. */
    <T extends Entry> T row(Class<T> kind, String id) {
        return one(library.row(kind, id).stream(), id);
    }

    static <T> T one(Map<String, T> named, String name) {
        return one(Stream.ofNullable(named.get(name)), name);
    }

    private static <T> T one(Stream<T> some, String name) {
        return some.findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no \"" + name + "\""));
    }
}
