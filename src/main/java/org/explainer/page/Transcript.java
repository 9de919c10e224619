package org.explainer.page;

import java.util.ArrayList;
import java.util.List;
import org.explainer.audio.Utterance;
import org.explainer.audio.Utterance.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** Reads what a finished page says aloud, of the marks that {@link SentenceMarks} left on it. */
public final class Transcript {

    private Transcript() {}

    /** As {@link #of(Document)}, of a page as it was written. */
    public static List<Utterance> of(String html) {
        return of(Jsoup.parse(html));
    }

    /** In the order in which it is said: a figure's description after its title. */
    public static List<Utterance> of(Document page) {
        List<Utterance> said = new ArrayList<>();
        page.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {}

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof Element element && isMark(element)) {
                            said.add(new Utterance(element.id(), role(element), text(element)));
                        }
                    }
                });
        return said;
    }

    private static boolean isMark(Element element) {
        return element.hasAttr("id")
                && (element.hasClass("sentence") || element.hasAttr("data-spoken"));
    }

    private static String text(Element mark) {
        return mark.hasAttr("data-spoken") ? mark.attr("data-spoken") : Spoken.text(mark);
    }

    private static Role role(Element mark) {
        if (mark.nameIs("figure")) {
            return Role.FIGURE;
        } else if (mark.hasAttr("data-spoken")) {
            return Role.LABEL;
        } else if (mark.closest(".head > .kicker") != null) {
            return Role.NUMBER;
        } else if (mark.closest(".head") != null) {
            return Role.TITLE;
        } else if (mark.closest("h2, h3") != null) {
            return Role.HEADING;
        }
        return mark.is(":last-of-type") ? Role.LAST : Role.SENTENCE;
    }
}
