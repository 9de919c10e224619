package org.explainer.edition;

import org.explainer.manuscript.Text;

/** A place in the finished book that can be linked to; {@code id} may be empty for a whole page. */
public record Spot(Text text, String id) {

    public boolean isOn(Text page) {
        return text.url().equals(page.url());
    }

    /** From the site's root: {@code chapters/partners.html#p-c04-30}. */
    public String url() {
        return id.isEmpty() ? text.url() : text.url() + "#" + id;
    }
}
