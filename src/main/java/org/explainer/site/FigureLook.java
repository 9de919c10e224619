package org.explainer.site;

import org.explainer.page.ContentHash;

/**
 * What stands in the page of a figure, so that a frame that may load nothing shows it whole.
 *
 * @param style CSS with its fonts
 * @param head JavaScript that is read before the figure
 * @param foot JavaScript that is read behind it
 */
public record FigureLook(String style, String head, String foot) {

    /** By which the page's policy allows the style. */
    public String styleHash() {
        return ContentHash.of(style);
    }

    /** By which it allows the script before the figure. */
    public String headHash() {
        return ContentHash.of(head);
    }

    /** By which it allows the script behind it. */
    public String footHash() {
        return ContentHash.of(foot);
    }
}
