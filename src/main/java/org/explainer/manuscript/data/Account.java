package org.explainer.manuscript.data;

import java.util.List;

/**
 * A story that the strip of the home page can be read as, or the remark that neither is enough.
 *
 * @param side which side of the strip it looks at, one of {@link Lane#SIDES}; empty for neither
 * @param title as in "Look at the …"
 * @param fits what speaks for it, and who says so; of neither, why the dates do not decide
 * @param awkward what it leaves open; may be empty of neither
 * @param exception an event that its list leaves out; may be empty
 */
public record Account(
        String id,
        String side,
        String title,
        String fits,
        String awkward,
        String exception,
        List<String> sources,
        Origin origin)
        implements Entry {

    public Account {
        sources = List.copyOf(sources);
    }
}
