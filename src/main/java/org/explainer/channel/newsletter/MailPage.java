package org.explainer.channel.newsletter;

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

    /** The whole document. */
    String html() {
        return weights.html();
    }

    /** What stands within its body, for programs that have a document of their own. */
    String fragment() {
        String html = html();
        int start = html.indexOf('>', html.indexOf("<body")) + 1;
        return html.substring(start, html.lastIndexOf("</body>")).strip() + "\n";
    }
}
