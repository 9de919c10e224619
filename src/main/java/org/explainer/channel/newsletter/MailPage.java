package org.explainer.channel.newsletter;

import java.util.List;
import org.explainer.html.Finishing;
import org.explainer.html.HtmlPass;

/**
 * The page of a mail when its passes have been over it.
 *
 * @param html the whole document
 */
record MailPage(String html) {

    static MailPage of(String rendered, List<HtmlPass> passes) {
        return new MailPage(new Finishing(passes).finish(rendered));
    }

    /** What stands within its body, for programs that have a document of their own. */
    String fragment() {
        int start = html.indexOf('>', html.indexOf("<body")) + 1;
        return html.substring(start, html.lastIndexOf("</body>")).strip() + "\n";
    }
}
