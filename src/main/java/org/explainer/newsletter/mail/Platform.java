package org.explainer.newsletter.mail;

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

    private static final Pattern LINK = Pattern.compile("(?s)<a\\b.*</a>");

    private static final Pattern CONDITION =
            Pattern.compile("(?s)<!--\\[if mso\\]>.*?<!\\[endif\\]-->");

    private final String unsubscribe;

    Platform(String unsubscribe) {
        this.unsubscribe = unsubscribe;
    }

    /** A mail as the service takes it: with its sign, or without the line. */
    public String sign(String marked) {
        String line = unsubscribe.isEmpty() ? "" : "$1";
        String signed =
                LINE.matcher(marked).replaceAll(line).replace(MAILCHIMP.unsubscribe, unsubscribe);
        // Go's html/template drops comments; Safe is Listmonk's way to keep one:
        // https://listmonk.app/docs/templating
        return this == LISTMONK ? CONDITION.matcher(signed).replaceAll("{{ Safe `$0` }}") : signed;
    }

    /** A plain text as the service takes it; {@code word} stands before the sign. */
    public String signText(String text, String word) {
        return unsubscribe.isEmpty() ? text : text + "\n" + word + ": " + unsubscribe + "\n";
    }

    /** A mail sent by hand: {@code words} say how to unsubscribe without a service. */
    public static String answerable(String marked, String words) {
        return LINE.matcher(marked)
                .replaceAll(
                        line ->
                                Matcher.quoteReplacement(
                                        LINK.matcher(line.group(1))
                                                .replaceAll(Matcher.quoteReplacement(words))));
    }

    /** The word of the setting. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By the word of the setting. */
    public static Platform of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The words of the setting. */
    public static Set<String> words() {
        return Arrays.stream(values())
                .map(Platform::word)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
