package org.explainer.figure.picture;

import java.util.List;
import java.util.Optional;
import org.explainer.figure.Pulse;
import org.explainer.manuscript.text.Emblem;

/**
 * What a picture for sharing shows of a page.
 *
 * @param title the page's, as plain text
 * @param above what stands above the title, two lines at most, the first in the colour of the mark
 * @param emblem the chapter's, which stands beside those lines
 */
public record Card(String title, List<String> above, Pulse pulse, Optional<Emblem> emblem) {
    public Card {
        above = List.copyOf(above);
    }

    /** Of what has no emblem. */
    public Card(String title, List<String> above, Pulse pulse) {
        this(title, above, pulse, Optional.empty());
    }
}
