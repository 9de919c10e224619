package org.explainer;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.explainer.block.ActorKind.Mention;
import org.explainer.block.TermKind.Use;
import org.explainer.edition.Edition;
import org.explainer.manuscript.Library;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Actor.Tier;
import org.explainer.manuscript.data.Entry;
import org.explainer.manuscript.data.Label;
import org.explainer.manuscript.text.Chapter;
import org.explainer.manuscript.text.Cover;
import org.explainer.manuscript.text.Page;
import org.explainer.manuscript.text.Profile;
import org.explainer.manuscript.text.Text;
import org.explainer.reader.data.LibraryReader;

/**
 * A book of two chapters made of values. As {@link #complete()} makes it no rule finds anything
 * wrong; tests add and take away what they are about.
 */
public final class TinyBook {

    /** Sentence 1, with its claim and its caveat, in the first chapter. */
    public static final String FIRST = "p-c01-1";

    private final List<Entry> rows = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final Set<String> unread = new TreeSet<>();
    private final Set<Class<? extends Entry>> incomplete = new HashSet<>();

    /** An empty book. */
    public TinyBook() {}

    public static TinyBook complete() {
        return new TinyBook()
                .add(
                        Rows.essay(),
                        Rows.source("lota-1952", "https://example.org/1952"),
                        Rows.zorenko(),
                        Rows.actor("pavlin", "Viktor Pavlin", Tier.SUPPORTING),
                        Rows.term("opal", "Opal Evening"),
                        Rows.term("lota", "LOTA"),
                        Rows.event("opal-2004", "2004-11-22", "peak", "c01"),
                        Rows.event("ruby-2003", "2003", "peak", "c01", "c02"),
                        Rows.event("round-1999", "1999-03-12", "round", "c02"),
                        Rows.lane("assembly", "Assembly", "above", "peak", "wheat-ink"),
                        Rows.lane("lota", "LOTA", "below", "line", ""),
                        Rows.lane("crown-lota", "The Crown and LOTA", "", "lines", ""),
                        Rows.lane("force", "Force", "", "triangle", ""),
                        Rows.claim("cl01", "c01"),
                        Rows.premise("pr01", "pavlin"),
                        Rows.caveat("gap-1", "c01", true),
                        Rows.city("kelm", 50.45, 30.52),
                        Rows.episode("frost", "2000-03-05"),
                        Rows.question("z01a", "c01"),
                        Rows.question("z02a", "c02"),
                        Rows.region("karst", "karst", ""),
                        Rows.round("1949-04-04", 2, "essay", "USA", "CAN"),
                        Rows.round("2004-03-29", 4, "essay", "EST", "LVA"),
                        Rows.round("2023-04-04", 5, "after-essay", "FIN"),
                        Rows.quotation("q-frost", "I don’t rule it out", 2),
                        Rows.forecast("f1"),
                        Rows.correction("k1"),
                        Rows.dataset("votes"),
                        Rows.sentence(1, "c01", Label.AUTHORS_CLAIM),
                        Rows.sentence(2, "c01", Label.QUOTATION),
                        Rows.sentence(3, "c02", Label.FORECAST))
                .add(TinyMaps.all())
                .add(
                        Texts.cover("first", "second"),
                        Texts.chapter(
                                "c01",
                                "first",
                                Texts.passage(Label.AUTHORS_CLAIM, "1", FIRST, "gap-1"),
                                Texts.claim("cl01", "authors-claim", FIRST),
                                new Mention("zorenko", "Zorenko", Texts.HERE),
                                new Mention("pavlin", "", Texts.HERE),
                                new Use("opal", "", Texts.HERE),
                                Texts.quotation("q-frost", "I don't rule it out", false)),
                        Texts.chapter(
                                "c02", "second", Texts.passage(Label.FORECAST, "3", "p-c02-3")),
                        Texts.profile("zorenko"),
                        Texts.page("timeline"));
    }

    public TinyBook add(Entry... more) {
        rows.addAll(List.of(more));
        return this;
    }

    public TinyBook add(Text... more) {
        texts.addAll(List.of(more));
        return this;
    }

    /** Takes out the text of that name. */
    public TinyBook withoutText(String name) {
        texts.removeIf(text -> text.name().equals(name));
        return this;
    }

    /** Takes out the row of that id, of whatever kind. */
    public TinyBook withoutRow(String id) {
        rows.removeIf(row -> row.id().equals(id));
        return this;
    }

    /** Puts the text in the place of the one that has its name. */
    public TinyBook replace(Text text) {
        texts.replaceAll(old -> old.name().equals(text.name()) ? text : old);
        return this;
    }

    /** Says that not all rows of a kind could be read. */
    public TinyBook incomplete(Class<? extends Entry> kind) {
        incomplete.add(kind);
        return this;
    }

    /** Says that the file, a path from {@code content/}, could not be read. */
    public TinyBook unread(String file) {
        unread.add(file);
        return this;
    }

    public Manuscript manuscript() {
        return new Manuscript(
                Optional.of(texts(Cover.class))
                        .filter(all -> !all.isEmpty())
                        .map(all -> all.get(0)),
                texts(Chapter.class),
                texts(Profile.class),
                texts(Page.class),
                new Library(LibraryReader.kinds(), rows, incomplete),
                List.of(),
                unread);
    }

    public Edition edition() {
        return new Edition(manuscript());
    }

    /** The chapter of that id. */
    public static Chapter chapter(Edition edition, String id) {
        return (Chapter) edition.text(id);
    }

    private <T> List<T> texts(Class<T> type) {
        return only(texts.stream(), type);
    }

    private static <T> List<T> only(Stream<?> all, Class<T> type) {
        return all.filter(type::isInstance).map(type::cast).collect(toCollection(ArrayList::new));
    }
}
