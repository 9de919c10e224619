package org.explainer.classroom.epub;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.explainer.page.HtmlPass;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Turns the notes of a page, definitions and answers into notes of the book: reading systems open
 * them beside the text (https://www.w3.org/TR/epub-ssv-11/#notes), and all others find them at the
 * end of the page, with a way back.
 *
 * @param words of the interface, by key
 */
record BookNotes(UnaryOperator<String> words) implements HtmlPass {

    @Override
    public void apply(Document page) {
        PageNotes notes = PageNotes.none(words);
        sidenotes(page, notes);
        terms(page, notes);
        answers(page, notes);
        notes.addTo(page.body());
    }

    private static void sidenotes(Document page, PageNotes notes) {
        for (Element note : page.select(".sidenote[id]")) {
            String id = note.id();
            note.select(".sidenote__close").remove();
            note.removeAttr("id").removeAttr("role").attr("class", "sources").remove();
            notes.add(id, List.of(note));
            for (Element mark : page.select("a.ref[href=#" + id + "]")) {
                notes.refer(mark.attr("class", "note-mark").removeAttr("aria-label"), id);
            }
        }
    }

    private static void terms(Document page, PageNotes notes) {
        Map<String, Element> defined = new TreeMap<>();
        page.select(".words .definition[id]").forEach(one -> defined.put(one.id(), one));
        page.select(".words").forEach(BookNotes::dropWithHeading);
        for (Element term : page.select("a.term")) {
            String address = term.attr("href");
            String id = "term-" + address.substring(address.indexOf('#') + 1);
            Element definition = defined.remove(id);
            if (definition != null) {
                notes.add(id, List.copyOf(definition.childNodes()));
            }
            if (notes.has(id)) {
                notes.refer(term, id);
            }
        }
    }

    private static void dropWithHeading(Element list) {
        Element heading = list.previousElementSibling();
        if (heading != null && heading.normalName().equals("h2")) {
            heading.remove();
        }
        list.remove();
    }

    private static void answers(Document page, PageNotes notes) {
        int number = 0;
        for (Element fold : page.select("details:not(.fold):has(> summary:not(.title))")) {
            String id = "answer-" + ++number;
            Element asked = new Element("a").text(fold.select("> summary").text());
            fold.select("> summary").remove();
            notes.add(id, List.copyOf(fold.childNodes()));
            fold.replaceWith(
                    new Element("p").addClass("answer").appendChild(notes.refer(asked, id)));
        }
    }
}
