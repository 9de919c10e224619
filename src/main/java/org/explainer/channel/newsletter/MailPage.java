package org.explainer.channel.newsletter;

/**
 * A finished mail.
 *
 * @param weights the document, and what its pieces take of it
 */
record MailPage(Weights weights, Size size) {

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
