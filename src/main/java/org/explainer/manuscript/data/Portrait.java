package org.explainer.manuscript.data;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.explainer.problem.Place;

/**
 * A picture of a person whose maker lets us show it.
 *
 * @param file name of the file in {@code assets/media/people}
 * @param source where the maker published it
 * @param licence one of {@link #LICENCES}
 * @param alt what it shows, for those who cannot see it
 */
public record Portrait(
        String file, String maker, URI source, String licence, String alt, Place place) {

    /** The licences under which a picture may be shown, each with the address of its text. */
    public static final Map<String, String> LICENCES = new TreeMap<>();

    static {
        String commons = "https://creativecommons.org/";
        LICENCES.put("CC0 1.0", commons + "publicdomain/zero/1.0/");
        LICENCES.put("Public Domain Mark 1.0", commons + "publicdomain/mark/1.0/");
        for (String version : new String[] {"2.0", "2.5", "3.0", "4.0"}) {
            LICENCES.put("CC BY " + version, commons + "licenses/by/" + version + "/");
            LICENCES.put("CC BY-SA " + version, commons + "licenses/by-sa/" + version + "/");
        }
    }

    /** Where the licence can be read. */
    public String licenceUrl() {
        return LICENCES.getOrDefault(licence, "");
    }
}
