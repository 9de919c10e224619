package org.explainer.channel.newsletter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
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

    private final String unsubscribe;

    Platform(String unsubscribe) {
        this.unsubscribe = unsubscribe;
    }

    /** What stands where the address would; empty where the service adds a line of its own. */
    public String unsubscribe() {
        return unsubscribe;
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
