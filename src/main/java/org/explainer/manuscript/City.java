package org.explainer.manuscript;

import java.util.List;

/**
 * A city that maps show.
 *
 * @param nameNative in the language of the place; empty where that is the same
 * @param nativeLang BCP 47 tag of {@code nameNative}
 * @param latitude degrees north
 * @param longitude degrees east
 * @param chapters ids of the chapters, or names of the pages, that speak of it
 * @param note may be empty
 */
public record City(
        String id,
        String name,
        String nameNative,
        String nativeLang,
        String country,
        double latitude,
        double longitude,
        List<String> chapters,
        String note,
        List<String> sources,
        Origin origin)
        implements Entry {
    public City {
        chapters = List.copyOf(chapters);
        sources = List.copyOf(sources);
    }

    @Override
    public Shelf shelf() {
        return Shelf.CITY;
    }
}
