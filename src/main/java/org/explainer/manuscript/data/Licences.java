package org.explainer.manuscript.data;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The licences under which somebody else's picture may be shown. */
public final class Licences {

    /** By their names, each with the address of its text. */
    public static final Map<String, String> ADDRESSES = addresses();

    private Licences() {}

    private static Map<String, String> addresses() {
        String commons = "https://creativecommons.org/";
        Map<String, String> addresses = new TreeMap<>();
        addresses.put("CC0 1.0", commons + "publicdomain/zero/1.0/");
        addresses.put("Public Domain Mark 1.0", commons + "publicdomain/mark/1.0/");
        for (String version : new String[] {"2.0", "2.5", "3.0", "4.0"}) {
            addresses.put("CC BY " + version, commons + "licenses/by/" + version + "/");
            addresses.put("CC BY-SA " + version, commons + "licenses/by-sa/" + version + "/");
        }
        return Collections.unmodifiableMap(addresses);
    }
}
