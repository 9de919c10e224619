package org.explainer.newsletter.mail;

import java.util.HashSet;
import java.util.Set;
import org.explainer.page.HtmlPass;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Leaves a link only where a name is first met: a letter that repeats its links is heavier, and
 * filters of mail count them. What comes before and after the text keeps its links.
 */
public final class FirstLinks implements HtmlPass {

    @Override
    public void apply(Document page) {
        Set<String> met = new HashSet<>();
        for (Element link : page.select("main a[href]")) {
            if (!met.add(link.attr("href"))) {
                link.unwrap();
            }
        }
    }
}
