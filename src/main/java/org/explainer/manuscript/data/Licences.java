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
        Map<String, String> addresses = new TreeMap<>();
        add("CC0 1.0", addresses);
        add("Public Domain Mark 1.0", addresses);
        for (String version : new String[] {"2.0", "2.5", "3.0", "4.0"}) {
            add("CC BY " + version, addresses);
            add("CC BY-SA " + version, addresses);
        }
        return Collections.unmodifiableMap(addresses);
    }

    private static void add(String licence, Map<String, String> addresses) {
        addresses.put(licence, LicenceAddress.of(licence));
    }
}
