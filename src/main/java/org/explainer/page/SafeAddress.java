package org.explainer.page;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.explainer.language.HostName;

/**
 * An address as a browser reads it (https://url.spec.whatwg.org/): without blanks and ends of
 * lines, which browsers skip, and with both kinds of slash.
 */
record SafeAddress(String written) {

    /** The attributes by which something is loaded or led to. */
    static final Set<String> ATTRIBUTES = Set.of("href", "poster", "src", "srcset", "xlink:href");

    private static final Pattern SKIPPED = Pattern.compile("[\\x00-\\x20\\x7f]+");
    private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):(.*)");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[^;,]+|,(?=$)");

    /** A name before the host, which readers take for the host. */
    private static final Pattern USER = Pattern.compile("/*+[^/?#@]*+@");

    private static final Pattern HOST =
            Pattern.compile(
                    "(?:https?:/*+|mailto:[^@?]*+@)(?<host>[^/?#:@]++)", Pattern.CASE_INSENSITIVE);

    /** The end of a line, behind which a mail program may read another header. */
    private static final Pattern BREAK = Pattern.compile("%0[ad]", Pattern.CASE_INSENSITIVE);

    /**
     * In the words of the safelist: {@code within}, {@code anchor}, a scheme, or nothing if it is
     * none that a page may have.
     */
    Optional<String> kind(Safelist list) {
        String address = read();
        Matcher scheme = SCHEME.matcher(address);
        if (address.startsWith("#")) {
            return Optional.of("anchor");
        }
        if (address.startsWith("//")) {
            return Optional.empty();
        }
        if (!scheme.matches()) {
            return Optional.of("within");
        }
        String name = scheme.group(1).toLowerCase(Locale.ROOT);
        return isOther(name, scheme.group(2), list) ? Optional.empty() : Optional.of(name);
    }

    /** What is wrong with the letters of its host, of a web address or one for mails. */
    Optional<String> hostFault() {
        Matcher host = HOST.matcher(read());
        return host.lookingAt() ? HostName.fault(host.group("host")) : Optional.empty();
    }

    private String read() {
        return SKIPPED.matcher(written).replaceAll("").replace('\\', '/');
    }

    /** Whether more stands behind the scheme than it says. */
    private static boolean isOther(String scheme, String rest, Safelist list) {
        return switch (scheme) {
            case "data" -> !isDatum(rest, list);
            case "http", "https" -> USER.matcher(rest).lookingAt();
            case "mailto" -> BREAK.matcher(rest).find();
            default -> false;
        };
    }

    private static boolean isDatum(String rest, Safelist list) {
        Matcher type = MEDIA_TYPE.matcher(rest);
        return type.lookingAt() && list.has("data", type.group().toLowerCase(Locale.ROOT));
    }
}
