package org.explainer.page;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Names a link to a passage that shows no more than a sign by the passage's first words, so that a
 * list of links tells them apart.
 */
public final class PassageLinks implements HtmlPass {

    private static final int WORDS = 5;

    private final String label;

    /** {@code label} says to a screen reader what the link is. */
    public PassageLinks(String label) {
        this.label = label;
    }

    @Override
    public void apply(Document page) {
        for (Element head : page.select(".passage > .label")) {
            Element link = head.selectFirst(".address:not([aria-label])");
            Element text = head.nextElementSibling();
            if (link != null && text != null) {
                link.attr("aria-label", label + ": " + opening(text.text()));
            }
        }
    }

    private static String opening(String text) {
        String[] words = text.split(" ");
        String opening = Arrays.stream(words).limit(WORDS).collect(Collectors.joining(" "));
        return words.length > WORDS ? opening + " …" : opening;
    }
}
