package org.explainer.skeleton;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the licences that editions mostly have can be read. */
final class Licence {

    private static final Pattern CREATIVE_COMMONS =
            Pattern.compile("CC (BY(?:-NC)?(?:-SA|-ND)?) (\\d\\.\\d)");

    private Licence() {}

    /** Empty for one that is not known here. */
    static String url(String licence) {
        if (licence.equals("CC0 1.0")) {
            return "https://creativecommons.org/publicdomain/zero/1.0/";
        }
        Matcher found = CREATIVE_COMMONS.matcher(licence);
        return found.matches()
                ? "https://creativecommons.org/licenses/%s/%s/"
                        .formatted(found.group(1).toLowerCase(Locale.ROOT), found.group(2))
                : "";
    }
}
