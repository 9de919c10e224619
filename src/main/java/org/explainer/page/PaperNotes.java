package org.explainer.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Puts each footnote where its mark is, for paper: whoever prints sets it at the foot of that page.
 * Chapters are printed together, and each counts its notes from one.
 */
public final class PaperNotes implements HtmlPass {

    @Override
    public void apply(Document page) {
        for (Element chapter : page.select(".chapter")) {
            for (Element mark : chapter.select("sup:has(> a.footnote)")) {
                String id = mark.select("> a").attr("href").substring(1);
                for (Element note : chapter.select("div.footnote[id=" + id + "]")) {
                    mark.replaceWith(text(note).addClass("note"));
                }
            }
            chapter.select("div:has(> div.footnote)").remove();
        }
    }

    /** What a note says, without the number that leads back to its mark. */
    public static Element text(Element note) {
        Element text = new Element("span");
        for (Node node : List.copyOf(note.clone().childNodes())) {
            text.appendChild(node);
        }
        text.select("> a[href^=#_footnoteref]").remove();
        text.textNodes().stream()
                .filter(first -> !first.isBlank())
                .findFirst()
                .ifPresent(first -> first.text(first.getWholeText().replaceFirst("^\\s*\\. ", "")));
        return text;
    }
}
