package org.explainer.figure.picture;

import java.util.List;
import org.explainer.figure.Pulse;

/**
 * What a picture for sharing shows of a page.
 *
 * @param title the page's, as plain text
 * @param above what stands above the title, two lines at most, the first in the colour of the mark
 */
public record Card(String title, List<String> above, Pulse pulse) {
    public Card {
        above = List.copyOf(above);
    }
}
