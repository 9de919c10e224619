package org.explainer.manuscript.text;

/**
 * A page that is neither chapter nor profile.
 *
 * @param listed whether its author wants it listed
 */
public record Page(Front front, Body body, boolean listed) implements Text {

    /** Hosts look for this page at the root: {@code 404.html}. */
    @Override
    public String url() {
        return isLost() ? "404.html" : Text.super.url();
    }

    @Override
    public boolean listed() {
        return listed && !isLost();
    }

    private boolean isLost() {
        return name().equals("404");
    }
}
