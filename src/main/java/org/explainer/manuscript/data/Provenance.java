package org.explainer.manuscript.data;

/**
 * Where the figures of a data set come from, and what they cannot tell.
 *
 * @param id of the data set
 * @param holder who has the rights in them; empty where the edition's licence holds
 * @param terms on which they may be used, as printed; empty like {@code holder}
 * @param url where the terms are; may be empty
 * @param offered whether readers may download the file
 * @param limits what the figures do not say
 */
public record Provenance(
        String id,
        String holder,
        String terms,
        String url,
        boolean offered,
        String limits,
        Origin origin)
        implements Entry {

    /** What stands in the place of the edition's licence; empty where that holds. */
    public String licence() {
        return holder.isEmpty() ? "" : holder + ": " + terms + (url.isEmpty() ? "" : ", " + url);
    }
}
