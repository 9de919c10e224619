package org.explainer.newsletter;

import java.util.Map;
import org.explainer.manuscript.text.Text;

/**
 * What shows a letter within a page of others.
 *
 * @param fitted a frame as high as the letter
 * @param scrolling a frame that scrolls, for where no script is let through
 * @param oembed the same for programs that ask an address how to show it
 */
record Snippets(String fitted, String scrolling, String oembed) {

    /** {@code address} is that of the letter's page for frames. */
    static Snippets of(LetterTemplates templates, Text page, String title, String address) {
        Map<String, String> frame = Map.of("title", title, "address", address);
        String scrolling = templates.render("snippet-nojs.ftlh", page, frame).strip();
        Map<String, String> entry = Map.of("title", title, "snippet", scrolling);
        return new Snippets(
                templates.render("snippet.ftlh", page, frame).strip() + "\n",
                scrolling + "\n",
                templates.render("oembed.json.ftl", page, entry));
    }
}
