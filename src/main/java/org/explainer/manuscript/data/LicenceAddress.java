package org.explainer.manuscript.data;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a licence can be read, by the name that its authors give it. */
public final class LicenceAddress {

    private static final String COMMONS = "https://creativecommons.org/";

    private static final Pattern LICENCE =
            Pattern.compile("CC (BY(?:-NC)?(?:-SA|-ND)?) (2\\.[05]|[34]\\.0)");

    private LicenceAddress() {}

    /** Empty for one that is not known here. */
    public static String of(String licence) {
        return switch (licence) {
            case "CC0 1.0" -> COMMONS + "publicdomain/zero/1.0/";
            case "Public Domain Mark 1.0" -> COMMONS + "publicdomain/mark/1.0/";
            default -> numbered(LICENCE.matcher(licence));
        };
    }

    private static String numbered(Matcher found) {
        return found.matches()
                ? "%slicenses/%s/%s/"
                        .formatted(COMMONS, found.group(1).toLowerCase(Locale.ROOT), found.group(2))
                : "";
    }
}
