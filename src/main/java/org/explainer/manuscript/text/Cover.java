package org.explainer.manuscript.text;

import java.util.List;
import org.explainer.manuscript.data.CitationKey;
import org.explainer.manuscript.data.LicenceAddress;

/**
 * The home page, and what holds for the edition as a whole.
 *
 * @param id by which programs know the edition again, wherever it moves and whatever it is called
 * @param banner the line that dates the essay, on every page
 * @param language BCP 47 tag
 * @param licence of the edition's own words, as it is called: {@code CC BY 4.0}
 * @param years what the band under the masthead shows; none where the essay has no dates
 * @param parts the chapters in reading order; one part without a title where they stand in none
 * @param menu which pages every page leads to
 */
public record Cover(
        Front front,
        String id,
        String version,
        String language,
        String licence,
        String editors,
        String banner,
        Years years,
        List<BookPart> parts,
        Menu menu,
        Body body)
        implements Text {

    public Cover {
        parts = List.copyOf(parts);
    }

    /** Names of the chapters' files, in reading order. */
    public List<String> chapters() {
        return parts.stream().flatMap(part -> part.chapters().stream()).toList();
    }

    /** Where the licence can be read; empty where the press does not know. */
    public String licenceAddress() {
        return LicenceAddress.of(licence);
    }

    /** By which programs for citations know the book. */
    public String key() {
        return CitationKey.of(plainTitle(), id);
    }

    @Override
    public String url() {
        return "index.html";
    }
}
