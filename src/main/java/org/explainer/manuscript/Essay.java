package org.explainer.manuscript;

import java.net.URI;
import java.util.List;

/** The work that is explained, for citations. */
public record Essay(
        String id,
        String title,
        List<Author> authors,
        String journal,
        String volume,
        String issue,
        PartialDate published,
        PartialDate online,
        URI url,
        Origin origin)
        implements Entry {

    public record Author(String given, String family) {}

    public Essay {
        authors = List.copyOf(authors);
    }

    @Override
    public Shelf shelf() {
        return Shelf.ESSAY;
    }
}
