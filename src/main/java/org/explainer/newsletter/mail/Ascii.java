package org.explainer.newsletter.mail;

import java.util.regex.Pattern;

/** HTML without a head, which a server may send without its charset. */
public final class Ascii {

    private static final Pattern FOREIGN = Pattern.compile("[^\\x00-\\x7F]");

    private Ascii() {}

    /** The same with character references; it holds neither script nor style. */
    public static String html(String html) {
        return FOREIGN.matcher(html).replaceAll(sign -> "&#" + sign.group().codePointAt(0) + ";");
    }
}
