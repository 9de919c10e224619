package org.explainer.manuscript.data;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A city that maps show.
 *
 * @param nameNative in the language of the place; empty where that is the same
 * @param nativeLang BCP 47 tag of {@code nameNative}
 * @param aliases other spellings by which readers may look for it; printed nowhere
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
        List<String> aliases,
        String country,
        double latitude,
        double longitude,
        List<String> chapters,
        String note,
        List<String> sources,
        Origin origin)
        implements Entry {
    public City {
        aliases = List.copyOf(aliases);
        chapters = List.copyOf(chapters);
        sources = List.copyOf(sources);
    }

    /** Whether a text, such as the place of an event, names the city. */
    public boolean isNamedIn(String text) {
        return Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(text).find();
    }
}
