package org.explainer.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Makes numbered notes of the sources of a text and of its author's footnotes, which share the
 * numbering. A source cited in a sentence has its number there; those that a passage only lists
 * have one at the passage's end. A note stands behind the paragraph with its number, so that it
 * interrupts no sentence; stylesheets set it in the margin, or open it where it stands.
 */
public final class Sidenotes implements HtmlPass {

    /** Of what a note is made, in the order of the page. */
    /** What a number can end: no paragraph in a cell, whose words go on in the next one. */
    private static final String LAST = "p:not(td *, th *), li:not(td *, th *)";

    private static final String MARKS =
            "main :is(.passage, .editorial) > p.sources, main :is(.passage, .editorial) p a.cited,"
                    + " main sup:has(> a.footnote)";

    /** What holds words in parts, between which no note can stand. */
    private static final String WHOLE = "ul, ol, dl, table, figure, h2, h3, .table, .inset";

    /** Keeps the number with the word before it, of which it is no part. */
    private static final String TIE = "\u202f";

    private final IntFunction<String> name;
    private final String close;

    /**
     * @param name says to a screen reader of which number a note is
     * @param close the word of the link that closes a note
     */
    public Sidenotes(IntFunction<String> name, String close) {
        this.name = name;
        this.close = close;
    }

    @Override
    public void apply(Document page) {
        var notes = new Notes();
        for (Element mark : page.select(MARKS)) {
            if (mark.hasClass("sources")) {
                notes.list(mark);
            } else if (mark.hasClass("cited")) {
                notes.cite(mark);
            } else {
                notes.explain(mark, page);
            }
        }
        page.select("#footnotes").remove();
        page.select("a.cited").removeAttr("data-brief");
    }

    /** The notes of one page, counted from one. */
    private final class Notes {

        private final Map<String, Integer> explained = new HashMap<>();
        private final Map<Element, Element> last = new HashMap<>();
        private int number;

        /** Of the sources below a box, those that no sentence of it has cited. */
        void list(Element line) {
            Element before = line.previousElementSibling();
            while (before != null && before.hasClass("sidenote")) {
                before = before.previousElementSibling();
            }
            if (before == null || before.hasClass("label")) {
                return;
            }
            Element end = before.nameIs("p") ? before : before.select(LAST).last();
            line.select("> .sources__word").remove();
            (end == null ? before : end).appendChild(reference());
            set(before, note(List.copyOf(line.childNodes())));
            line.remove();
        }

        /** The words of the sentence stay, and the note leads where they led. */
        void cite(Element words) {
            Element brief = new Element("a").attr("href", words.attr("href"));
            brief.text(words.attr("data-brief"));
            words.after(reference());
            set(block(words), note(List.of(brief)));
            words.unwrap();
        }

        /** A footnote; of several marks of one, the first has the note behind its paragraph. */
        void explain(Element mark, Document page) {
            String id = mark.select("> a").attr("href").substring(1);
            Integer known = explained.get(id);
            Element text = page.getElementById(id);
            if (known != null) {
                mark.replaceWith(reference(known).removeAttr("id"));
            } else if (text != null) {
                Element around = block(mark);
                mark.replaceWith(reference());
                explained.put(id, number);
                set(around, note(List.copyOf(PaperNotes.text(text).childNodes())));
            }
        }

        private Element reference() {
            return reference(++number);
        }

        private Element reference(int which) {
            return new Element("a")
                    .addClass("ref")
                    .id("ref-" + which)
                    .attr("href", "#note-" + which)
                    .attr("role", "doc-noteref")
                    .attr("aria-label", name.apply(which))
                    .text(TIE + which);
        }

        private Element note(List<Node> content) {
            Element note = new Element("p").addClass("sidenote").id("note-" + number);
            note.attr("role", "note");
            note.appendElement("b").text(String.valueOf(number));
            note.appendText(" ").appendChildren(content).appendText(" ");
            note.appendElement("a")
                    .addClass("sidenote__close")
                    .attr("href", "#ref-" + number)
                    .text(close);
            return note;
        }

        /** Behind the notes that stand behind the same block. */
        private void set(Element block, Element note) {
            Element before = last.getOrDefault(block, block);
            before.after(note);
            last.put(block, note);
        }

        private Element block(Element mark) {
            Element block = mark.closest("p, li, td, th, dd, dt, h2, h3, figcaption, caption");
            Element whole = block == null ? mark : block;
            for (Element around = whole.closest(WHOLE); around != null; ) {
                whole = around;
                around = around.parent() == null ? null : around.parent().closest(WHOLE);
            }
            return whole;
        }
    }
}
