package org.explainer.edition;

import java.util.Comparator;
import org.explainer.manuscript.text.Chapter;
import org.explainer.manuscript.text.Text;

/** A place in the finished book that can be linked to; {@code id} may be empty for a whole page. */
public record Spot(Text text, String id) {

    public boolean isOn(Text page) {
        return text.file().equals(page.file());
    }

    /** Spots in the chapter of that id come first, then those in other chapters. */
    static Comparator<Spot> atHomeFirst(String chapter) {
        return Comparator.comparing(
                spot -> spot.text() instanceof Chapter other ? !other.id().equals(chapter) : null,
                Comparator.nullsLast(Comparator.naturalOrder()));
    }

    /** From the site's root: {@code chapters/partners.html#p-c04-30}. */
    public String url() {
        return id.isEmpty() ? text.url() : text.url() + "#" + id;
    }
}
