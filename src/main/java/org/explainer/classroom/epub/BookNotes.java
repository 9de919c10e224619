package org.explainer.classroom.epub;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.explainer.page.HtmlPass;
import org.explainer.page.PaperNotes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Turns sources below passages, definitions and answers into notes: reading systems open them
 * beside the text (https://www.w3.org/TR/epub-ssv-11/#notes), and all others find them at the end
 * of the page, with a way back.
 *
 * @param words of the interface, by key
 */
record BookNotes(UnaryOperator<String> words) implements HtmlPass {

    private static final String SOURCES = ".passage > p.sources, .editorial > p.sources";

    @Override
    public void apply(Document page) {
        PageNotes notes = PageNotes.none(words);
        sources(page, notes);
        terms(page, notes);
        answers(page, notes);
        footnotes(page, notes);
        notes.addTo(page.body());
    }

    private static void sources(Document page, PageNotes notes) {
        int number = 0;
        for (Element line : page.select(SOURCES)) {
            Element before = paragraph(line.previousElementSibling());
            if (before != null && !before.hasClass("label")) {
                String id = "source-" + ++number;
                line.prependChild(new Element("b").text(String.valueOf(number)).appendText(" "));
                line.remove();
                notes.add(id, List.of(line));
                Element mark = new Element("a").addClass("note-mark").text(String.valueOf(number));
                before.appendChild(notes.refer(mark, id));
            }
        }
    }

    /** Where the mark of a note stands: at the end of what the note is about. */
    private static @Nullable Element paragraph(@Nullable Element part) {
        return part == null || part.normalName().equals("p") ? part : part.select("p").last();
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
        for (Element fold : page.select("details:has(> summary:not(.title))")) {
            String id = "answer-" + ++number;
            Element asked = new Element("a").text(fold.select("> summary").text());
            fold.select("> summary").remove();
            notes.add(id, List.copyOf(fold.childNodes()));
            fold.replaceWith(
                    new Element("p").addClass("answer").appendChild(notes.refer(asked, id)));
        }
    }

    /** Those of the author, which Asciidoctor lists at the end of a text. */
    private static void footnotes(Document page, PageNotes notes) {
        for (Element note : page.select("#footnotes > .footnote")) {
            String id = "foot" + note.id().substring(note.id().lastIndexOf('_'));
            Element line = new Element("p");
            line.appendElement("b").text(note.select("> a").text()).appendText(" ");
            line.appendChild(PaperNotes.text(note));
            notes.add(id, List.of(line));
            for (Element mark : page.select("a.footnote[href=#" + note.id() + "]")) {
                mark.removeAttr("title");
                notes.refer(mark, id);
            }
        }
        page.select("#footnotes").remove();
    }
}
