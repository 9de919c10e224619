package org.explainer.manuscript;

/** A page that is neither chapter nor profile. */
public record Page(Front front, Body body) implements Text {

    /** Hosts look for this page at the root: {@code 404.html}. */
    @Override
    public String url() {
        return name().equals("404") ? "404.html" : Text.super.url();
    }
}
