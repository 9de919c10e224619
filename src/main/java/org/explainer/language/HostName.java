package org.explainer.language;

import java.lang.Character.UnicodeScript;
import java.net.IDN;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The host of an address, whose letters may be chosen to look like those of another: mixed scripts
 * and whole-script confusables of UTS 39, sections 4 and 5. Names all in one script are fine, and
 * the scripts that are written together, as in Japanese.
 */
public final class HostName {

    /** What section 5.2 of UTS 39, "highly restrictive", lets stand beside each other. */
    private static final List<Set<UnicodeScript>> TOGETHER =
            List.of(
                    EnumSet.of(
                            UnicodeScript.LATIN,
                            UnicodeScript.HAN,
                            UnicodeScript.HIRAGANA,
                            UnicodeScript.KATAKANA),
                    EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.BOPOMOFO),
                    EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.HANGUL));

    private HostName() {}

    /** What is wrong with a host as it is typed, or as a browser encodes it. */
    public static Optional<String> fault(String written) {
        String host = IDN.toUnicode(decoded(written), IDN.ALLOW_UNASSIGNED);
        String[] labels = host.split("\\.", -1);
        boolean latinEnd = labels[labels.length - 1].matches("[a-z0-9-]+");
        for (String label : labels) {
            Set<UnicodeScript> scripts = scripts(label);
            if (scripts.size() > 1
                    && TOGETHER.stream().noneMatch(all -> all.containsAll(scripts))) {
                return Optional.of(
                        "mixes letters of %s in \"%s\"".formatted(names(scripts), label));
            }
            String seen = Lookalike.skeleton(label);
            if (latinEnd && !label.matches("\\p{ASCII}*") && seen.matches("[A-Za-z0-9-]+")) {
                return Optional.of(
                        "has \"%s\" in letters of %s, which reads like \"%s\""
                                .formatted(label, names(scripts), seen));
            }
        }
        return Optional.empty();
    }

    private static String decoded(String host) {
        try {
            return URLDecoder.decode(host.replace("+", "%2B"), StandardCharsets.UTF_8)
                    .toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return host.toLowerCase(Locale.ROOT);
        }
    }

    private static Set<UnicodeScript> scripts(String label) {
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        label.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
        scripts.remove(UnicodeScript.COMMON);
        scripts.remove(UnicodeScript.INHERITED);
        return scripts;
    }

    private static String names(Set<UnicodeScript> scripts) {
        return scripts.stream()
                .map(
                        script ->
                                script.name().charAt(0)
                                        + script.name().substring(1).toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(" and "));
    }
}
