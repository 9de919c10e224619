package org.explainer.edition;

import org.explainer.manuscript.data.Caption;
import org.explainer.manuscript.text.LoneFigure;
import org.explainer.manuscript.text.Text;

/** A figure that has a page of its own, and the first text in which it stands. */
public record PlacedFigure(Caption caption, LoneFigure block, Text text) {

    /** What it is called: letters, digits and hyphens. */
    public String name() {
        return caption.id();
    }

    /** HTML. */
    public String title() {
        return caption.title().isEmpty() ? block.title() : caption.title();
    }

    /** Path of the page from the site's root. */
    public String url() {
        return "figures/" + name() + ".html";
    }
}
