package org.explainer.classroom.pdf;

import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Gives a page the list from which OpenHTMLtoPDF makes the outline that viewers show. */
final class Bookmarks {

    private Bookmarks() {}

    /** One for each {@code h1} and {@code h2} that has an id, those below within those above. */
    static void addTo(Document page) {
        Element list = page.createElement("bookmarks");
        Element chapter = list;
        for (Element heading : headings(page)) {
            Element mark = page.createElement("bookmark");
            mark.setAttribute("name", heading.getTextContent().strip());
            mark.setAttribute("href", "#" + heading.getAttribute("id"));
            boolean begins = heading.getTagName().equals("h1");
            (begins ? list : chapter).appendChild(mark);
            chapter = begins ? mark : chapter;
        }
        page.getElementsByTagName("head").item(0).appendChild(list);
    }

    private static List<Element> headings(Document page) {
        NodeList all = page.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .filter(element -> element.getTagName().matches("h[12]"))
                .filter(heading -> heading.hasAttribute("id"))
                .toList();
    }
}
