package org.explainer.classroom.epub;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The notes of one page, in the order in which they are first referred to.
 *
 * @param words of the interface, by key
 */
record PageNotes(Map<String, Element> all, UnaryOperator<String> words) {

    /** The part of a page that holds its notes. */
    static final String ALL = "section.notes";

    static PageNotes none(UnaryOperator<String> words) {
        return new PageNotes(new LinkedHashMap<>(), words);
    }

    boolean has(String id) {
        return all.containsKey(id);
    }

    /** Takes {@code content} out of the text, to be the note of that id. */
    void add(String id, List<Node> content) {
        var note = new Element("aside").id(id).appendChildren(content);
        note.attr("epub:type", "footnote").attr("role", "doc-footnote");
        all.put(id, note);
    }

    /** Makes of {@code link} one to a note; the first is where the note leads back to. */
    Element refer(Element link, String id) {
        Element note = all.get(id);
        if (note == null) {
            throw new IllegalArgumentException("there is no note " + id);
        }
        if (note.selectFirst(".back") == null) {
            link.id("to-" + id);
            Element last = note.children().isEmpty() ? note : note.child(note.childrenSize() - 1);
            last.appendText(" ").appendChild(back(id));
        }
        return link.attr("href", "#" + id).attr("epub:type", "noteref").attr("role", "doc-noteref");
    }

    private Element back(String id) {
        return new Element("a")
                .addClass("back")
                .attr("href", "#to-" + id)
                .attr("epub:type", "backlink")
                .attr("role", "doc-backlink")
                .attr("aria-label", words.apply("epub.back"))
                .text("↩");
    }

    /**
     * Puts them at the end of {@code text}, each in a block of its own: Okular, which takes an
     * aside for a part of a line, would find only the first.
     */
    void addTo(Element text) {
        if (!all.isEmpty()) {
            Element notes =
                    text.appendElement("section")
                            .addClass("notes")
                            .attr("epub:type", "footnotes")
                            .attr("aria-label", words.apply("epub.notes"));
            all.values().forEach(note -> notes.appendElement("div").appendChild(note));
        }
    }
}
