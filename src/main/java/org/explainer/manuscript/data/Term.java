package org.explainer.manuscript.data;

import java.util.List;

/**
 * A word of the glossary.
 *
 * @param nameNative empty where there is none
 * @param aliases other spellings by which readers may look for it; printed nowhere
 */
public record Term(
        String id,
        String term,
        String definition,
        List<String> seeAlso,
        String nameNative,
        String nativeLang,
        List<String> aliases,
        List<String> sources,
        Origin origin)
        implements Entry {
    public Term {
        aliases = List.copyOf(aliases);
        seeAlso = List.copyOf(seeAlso);
        sources = List.copyOf(sources);
    }
}
