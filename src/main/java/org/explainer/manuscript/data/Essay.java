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

    /** Its authors' names on one line, with {@code and} between the last two. */
    public String names(String and) {
        List<String> names =
                authors.stream().map(author -> author.given() + " " + author.family()).toList();
        int last = Math.max(0, names.size() - 1);
        String first = String.join(", ", names.subList(0, last));
        return first.isEmpty() ? String.join("", names) : first + " " + and + " " + names.get(last);
    }

    /** By which programs for citations know it: {@code lovelace-1843}. */
    public String key() {
        String families = authors.stream().map(Author::family).collect(joining(" "));
        return CitationKey.of(families, id) + "-" + published.toString().substring(0, 4);
    }

    /** The essay as a source that passages may name. */
    public Source asSource() {
        var none = new Origin(place(), List.of());
        return new Source(id, title, title, journal, Optional.of(online), url, title, none);
    }
}
