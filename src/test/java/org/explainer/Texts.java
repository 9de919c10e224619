package org.explainer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.explainer.block.ClaimKind.Placement;
import org.explainer.block.Editorial;
import org.explainer.block.PassageKind.Passage;
import org.explainer.block.QuotationKind.Extract;
import org.explainer.manuscript.data.Label;
import org.explainer.manuscript.data.Lean;
import org.explainer.manuscript.data.Sentences;
import org.explainer.manuscript.text.Block;
import org.explainer.manuscript.text.Body;
import org.explainer.manuscript.text.BookPart;
import org.explainer.manuscript.text.Chapter;
import org.explainer.manuscript.text.Cover;
import org.explainer.manuscript.text.Link;
import org.explainer.manuscript.text.Mailing;
import org.explainer.manuscript.text.Menu;
import org.explainer.manuscript.text.Page;
import org.explainer.manuscript.text.Profile;
import org.explainer.manuscript.text.Text.Front;
import org.explainer.manuscript.text.Years;
import org.explainer.problem.Place;

/** Texts and the blocks in them for tests; all blocks stand on line 7 of their chapter. */
public final class Texts {

    /** Where blocks stand. */
    public static final Place HERE = new Place("content/chapters/first.adoc", 7);

    private static final Place COVER = new Place("content/edition.adoc", 10);

    private Texts() {}

    public static Front front(String file, String title) {
        return front(file, title, LocalDate.of(2026, 11, 22));
    }

    private static Front front(String file, String title, LocalDate date) {
        return new Front(
                file,
                title,
                title,
                title,
                "Standfirst of " + title + ".",
                "Description of " + title + ".",
                date,
                new Place("content/" + file, 3),
                new Place("content/" + file, 0),
                List.of());
    }

    public static Cover cover(String... chapters) {
        return new Cover(
                front("edition.adoc", "The Book"),
                "book",
                "1.0.0",
                "en",
                "CC BY 4.0",
                "The editors",
                "Written by 22 February 2022.",
                new Years(1990, 2022),
                List.of(new BookPart("", List.of(chapters), COVER)),
                Menu.NONE,
                Body.EMPTY);
    }

    /** The cover of a book in parts. */
    public static Cover cover(List<BookPart> parts) {
        Cover whole = cover();
        return new Cover(
                whole.front(),
                whole.id(),
                whole.version(),
                whole.language(),
                whole.licence(),
                whole.editors(),
                whole.banner(),
                whole.years(),
                parts,
                whole.menu(),
                whole.body());
    }

    /** A chapter called {@code name}, with the address {@code chapters/NAME.html}. */
    public static Chapter chapter(String id, String name, Block... blocks) {
        return chapter(id, name, "In brief.", body(blocks));
    }

    public static Chapter chapter(String id, String name, String summary, Body body) {
        return new Chapter(
                front("chapters/" + name + ".adoc", "Chapter " + name),
                id,
                summary,
                "Blurb.",
                Sentences.NONE,
                new Years(2003, 2004),
                "Kelm",
                List.of("A key point"),
                Optional.empty(),
                true,
                new Mailing(true, "", "Blurb."),
                body);
    }

    public static Page page(String name, Block... blocks) {
        return new Page(front("pages/" + name + ".adoc", "Page " + name), body(blocks), true);
    }

    /** A page of another day than all others. */
    public static Page dated(String name, String day) {
        Front front = front("pages/" + name + ".adoc", "Page " + name, LocalDate.parse(day));
        return new Page(front, body(), true);
    }

    /** A page that no list knows of. */
    public static Page unlisted(String name, Block... blocks) {
        return new Page(front("pages/" + name + ".adoc", "Page " + name), body(blocks), false);
    }

    public static Profile profile(String actor) {
        return new Profile(front("actors/" + actor + ".adoc", actor), actor, Body.EMPTY);
    }

    /** A slot for each block, so that templates find them all. */
    public static Body body(Block... blocks) {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < blocks.length; i++) {
            html.append("<x-slot n=\"").append(i).append("\"></x-slot>\n");
        }
        return new Body(
                html.toString(), List.of(blocks), List.of(), List.of(), List.of(), Set.of());
    }

    public static Body linked(Set<String> anchors, Link... links) {
        return new Body("", List.of(), List.of(), List.of(links), List.of(), anchors);
    }

    public static Body unlabelled(Place... places) {
        return new Body("", List.of(), List.of(), List.of(), List.of(places), Set.of());
    }

    /** {@code seed} as authors write it; empty for none. */
    public static Passage passage(Label label, String seed, String id, String... caveats) {
        return new Passage(
                label,
                seed.isEmpty() ? Sentences.NONE : Sentences.of(seed).orElseThrow(),
                label == Label.OUTSIDE ? List.of("lota-1952") : List.of(),
                List.of(caveats),
                Lean.UNSAID,
                "Three words here.",
                id,
                HERE);
    }

    /** {@code inside} is the label of the passage around it; {@code passage} its address. */
    public static Placement claim(String id, String inside, String passage) {
        return new Placement(id, "", inside, passage, HERE);
    }

    public static Extract quotation(String id, String words, boolean inline) {
        return new Extract(id, words, List.of(), inline, inline ? "" : id, HERE);
    }

    public static Editorial counterpoint(String title, String text) {
        return new Editorial(
                "counterpoint",
                title,
                List.of("lota-1952"),
                List.of(),
                Lean.CRITICS,
                text,
                "counterpoint",
                HERE);
    }
}
