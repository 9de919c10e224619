package org.explainer.manuscript;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything the authors wrote, as they wrote it; nothing is checked yet. A text that could not be
 * read is absent, and a problem says why.
 */
public record Manuscript(
        Optional<Cover> cover,
        List<Chapter> chapters,
        List<Profile> profiles,
        List<Page> pages,
        Library library) {

    public Manuscript {
        chapters = List.copyOf(chapters);
        profiles = List.copyOf(profiles);
        pages = List.copyOf(pages);
    }

    /** Every text, the cover first. */
    public Stream<Text> texts() {
        return Stream.of(cover.stream(), chapters.stream(), profiles.stream(), pages.stream())
                .flatMap(texts -> texts);
    }
}
