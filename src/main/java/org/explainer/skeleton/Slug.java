package org.explainer.skeleton;

import java.text.Normalizer;
import java.util.Locale;

/** The word by which a text or an edition is called in addresses: small letters and hyphens. */
final class Slug {

    private static final int MOST = 40;

    private Slug() {}

    /** {@code otherwise} where a title has hardly a letter of those. */
    static String of(String title, String otherwise) {
        String plain =
                Normalizer.normalize(title, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("['’]", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^[-0-9]+|-+$", "");
        String cut = plain.length() <= MOST ? plain : plain.substring(0, MOST);
        cut = cut.replaceAll("-+$", "");
        return cut.length() < 3 ? otherwise : cut;
    }
}
