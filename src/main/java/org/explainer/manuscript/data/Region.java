package org.explainer.manuscript.data;

import java.util.List;
import java.util.Optional;

/**
 * A part of a country that the country does not control, or not all of it. Every map that reaches
 * so far marks it.
 *
 * @param nameNative in the language of the place; may be empty
 * @param nativeLang BCP 47 tag of {@code nameNative}
 * @param shape which outline of {@link Boundary} is patterned; empty where there is none
 * @param city which city stands for it; empty where there is a shape
 * @param extent whole or part: how much of it the country does not control
 * @param state since when and how, in a few words: occupied since 2014
 * @param since a map that stands for an earlier day does not mark it; empty where every map does
 * @param note may be empty
 */
public record Region(
        String id,
        String name,
        String nameNative,
        String nativeLang,
        String country,
        String shape,
        String city,
        String extent,
        String state,
        Optional<PartialDate> since,
        String note,
        List<String> sources,
        Origin origin)
        implements Entry {

    public Region {
        sources = List.copyOf(sources);
    }
}
