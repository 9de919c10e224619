package org.explainer.page;

import java.util.Optional;
import org.explainer.problem.Place;

/**
 * Something wrong with a finished page.
 *
 * @param page path from the site's root
 * @param place where it was written; empty if the page does not say
 * @param about the text that is wrong; may be empty
 */
public record Finding(
        String page, Optional<Place> place, String about, String message, String hint) {

    /** One of a page that says nothing of where it was written. */
    public Finding(String page, String about, String message, String hint) {
        this(page, Optional.empty(), about, message, hint);
    }
}
