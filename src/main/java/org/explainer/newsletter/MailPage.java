package org.explainer.newsletter;

import org.explainer.newsletter.mail.Platform;
import org.explainer.newsletter.mail.Weights;

/**
 * A finished mail.
 *
 * @param marked as the printer leaves it
 * @param weights the document, and what its pieces take of it
 */
record MailPage(String marked, Weights weights, Size size) {

    /** The mail as the settings want it. */
    static MailPage of(String marked, LetterSettings settings) {
        Weights weights = Weights.of(Platform.of(settings.unsubscribe()).sign(marked));
        return new MailPage(marked, weights, new Size(weights.all(), settings.budget()));
    }

    /** The whole document as one service takes it. */
    String html(Platform platform) {
        return Weights.of(platform.sign(marked)).html();
    }

    /** The whole document as the service of the settings takes it. */
    String html() {
        return weights.html();
    }

    /** The whole document to be sent by hand; {@code words} say how to unsubscribe. */
    String answerable(String words) {
        return Weights.of(Platform.answerable(marked, words)).html();
    }

    /** What stands within its body, for programs that have a document and a link of their own. */
    String fragment() {
        String html = html(Platform.NONE);
        int start = html.indexOf('>', html.indexOf("<body")) + 1;
        return html.substring(start, html.lastIndexOf("</body>")).strip() + "\n";
    }
}
