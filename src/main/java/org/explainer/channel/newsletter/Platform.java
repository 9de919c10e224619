package org.explainer.channel.newsletter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A service that sends letters, and the sign for which it puts its link to unsubscribe. */
public enum Platform {
    /** No link: for services that add their own, and for mail sent by hand. */
    NONE(""),
    MAILCHIMP("*|UNSUB|*"),
    LISTMONK("{{ UnsubscribeURL }}"),
    BUTTONDOWN("{{ unsubscribe_url }}"),
    GHOST(""),
    BEEHIIV("");

    /** What {@code fragment.ftlh} prints, with Mailchimp's sign. */
    private static final Pattern LINE =
            Pattern.compile("(?s)<!--unsubscribe-->(.*?)<!--unsubscribe-->");

    private final String unsubscribe;

    Platform(String unsubscribe) {
        this.unsubscribe = unsubscribe;
    }

    /** A mail as the service takes it: with its sign, or without the line. */
    String sign(String marked) {
        return LINE.matcher(marked)
                .replaceAll(
                        line ->
                                unsubscribe.isEmpty()
                                        ? ""
                                        : Matcher.quoteReplacement(
                                                line.group(1)
                                                        .replace(
                                                                MAILCHIMP.unsubscribe,
                                                                unsubscribe)));
    }

    /** By the word of the setting. */
    static Platform of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The words of the setting. */
    static Set<String> words() {
        return Arrays.stream(values())
                .map(platform -> platform.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
