package org.explainer.classroom.epub;

import java.util.List;
import org.explainer.channel.Theme;
import org.explainer.page.HtmlPass;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Gives a colour to what is drawn in the site's tokens, {@code fill="var(--teal)"}: one that stands
 * out from any ground, and white for paper.
 */
record BookTones(Theme theme) implements HtmlPass {

    private static final List<String> PAINTED = List.of("fill", "stroke");

    @Override
    public void apply(Document page) {
        for (String painted : PAINTED) {
            for (Element shape : page.select("svg [" + painted + "^=var]")) {
                String token = shape.attr(painted);
                shape.attr(painted, token.contains("--paper") ? "#ffffff" : theme.resolve(token));
            }
        }
    }
}
