package org.explainer.manuscript;

import java.util.List;

/** A word of the glossary; {@code nameNative} is empty where there is none. */
public record Term(
        String id,
        String term,
        String definition,
        List<String> seeAlso,
        String nameNative,
        String nativeLang,
        List<String> sources,
        Origin origin)
        implements Entry {
    public Term {
        seeAlso = List.copyOf(seeAlso);
        sources = List.copyOf(sources);
    }

    @Override
    public Shelf shelf() {
        return Shelf.TERM;
    }
}
