package org.explainer.manuscript.data;

import java.text.Normalizer;
import java.util.Locale;

/** By which BibTeX and CSL-JSON know what is cited; BibTeX takes ASCII only. */
public final class CitationKey {

    private CitationKey() {}

    /** {@code words} in small letters with hyphens, or {@code otherwise} where none are Latin. */
    public static String of(String words, String otherwise) {
        String key =
                Normalizer.normalize(words, Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{M}+|['\u2019]", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return key.isEmpty() ? otherwise : key;
    }
}
