package org.explainer.manuscript.data;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.util.List;
import java.util.Optional;

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

    /** Its authors' names on one line, with {@code and} between them. */
    public String names(String and) {
        return authors.stream()
                .map(author -> author.given() + " " + author.family())
                .collect(joining(" " + and + " "));
    }

    /** The essay as a source that passages may name. */
    public Source asSource() {
        var none = new Origin(place(), List.of());
        return new Source(id, title, title, journal, Optional.of(online), url, title, none);
    }

    @Override
    public Shelf shelf() {
        return Shelf.ESSAY;
    }
}
