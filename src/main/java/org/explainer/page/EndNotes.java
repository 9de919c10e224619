package org.explainer.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Lists the notes of a text at its end, for what has no margin and leads nowhere within itself: a
 * letter. Their numbers are raised figures, which also plain text has.
 */
public final class EndNotes implements HtmlPass {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final String heading;

    public EndNotes(String heading) {
        this.heading = heading;
    }

    @Override
    public void apply(Document page) {
        Elements notes = page.select("main .sidenote");
        Element main = page.selectFirst("main");
        if (main == null || notes.isEmpty()) {
            return;
        }
        for (Element mark : page.select("a.ref")) {
            mark.replaceWith(new Element("span").text(raised(mark.text())));
        }
        main.appendElement("h2").text(heading);
        for (Element note : notes) {
            note.select(".sidenote__close").remove();
            note.select("> b").unwrap();
            main.appendElement("p").addClass("sources").appendChildren(note.childNodesCopy());
            note.remove();
        }
    }

    private static String raised(String number) {
        var raised = new StringBuilder();
        number.chars()
                .forEach(
                        sign ->
                                raised.append(
                                        Character.isDigit(sign)
                                                ? RAISED.charAt(sign - '0')
                                                : (char) sign));
        return raised.toString();
    }
}
