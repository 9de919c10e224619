package org.explainer.manuscript.data;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.explainer.problem.Nearest;

/** Where a licence can be read, by the name that its authors give it. */
public final class LicenceAddress {

    private static final String COMMONS = "https://creativecommons.org/";

    private static final Pattern LICENCE =
            Pattern.compile("CC (BY(?:-NC)?(?:-SA|-ND)?) (2\\.[05]|[34]\\.0)");

    /** How a name of a licence of Creative Commons begins, whatever its form. */
    private static final Pattern COMMONS_NAME =
            Pattern.compile("(?i)(?:CC(?![a-z])|Creative Commons|BY[ -](?:NC|ND|SA|\\d)).*");

    /** The first version, which nobody takes any more, and those of one country. */
    private static final Pattern OLDER =
            Pattern.compile("CC [A-Z]{2}(?:-[A-Z]{2})* (?:1\\.0|[1-3]\\.\\d [A-Z]{2,4})");

    /** Some names of them, in small letters. */
    private static final Set<String> NAMES = Set.of("cc by 4.0", "cc by-nc-sa 4.0", "cc0 1.0");

    private LicenceAddress() {}

    /** Whether a licence of Creative Commons seems to be meant, and none of that name is known. */
    public static boolean isSlip(String licence) {
        boolean meant =
                COMMONS_NAME.matcher(licence).matches() || Nearest.of(licence, NAMES).isPresent();
        return meant && of(licence).isEmpty() && !OLDER.matcher(licence).matches();
    }

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
