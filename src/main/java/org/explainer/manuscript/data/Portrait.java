package org.explainer.manuscript.data;

import java.net.URI;
import org.explainer.problem.Place;

/**
 * A picture of a person whose maker lets us show it.
 *
 * @param file name of the file in {@code assets/media/people}
 * @param source where the maker published it
 * @param licence one of {@link Licences}
 * @param alt what it shows, for those who cannot see it
 */
public record Portrait(
        String file, String maker, URI source, String licence, String alt, Place place) {

    /** Where the licence can be read. */
    public String licenceUrl() {
        return Licences.ADDRESSES.getOrDefault(licence, "");
    }
}
