package org.explainer.newsletter.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.explainer.figure.picture.Rendition;

/**
 * A letter as a program for mail opens it.
 *
 * @param from an address, with a name before it or without; empty for none
 * @param messageId in angle brackets
 * @param html where it shows a picture, at {@link Mail#address}
 */
public record Letter(
        String subject,
        Optional<Sender> from,
        String messageId,
        Instant date,
        String html,
        String text,
        List<Rendition> pictures) {

    /**
     * A letter.
     *
     * @throws IllegalArgumentException when what goes into its head has more than one line or a
     *     control character, by which a further head could be smuggled in
     */
    public Letter {
        pictures = List.copyOf(pictures);
        Stream.of(subject, messageId).forEach(Letter::checkHead);
        if (subject.isBlank()) {
            throw new IllegalArgumentException("a letter needs a subject");
        }
    }

    private static void checkHead(String value) {
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a control character stands in \"" + value + "\"");
        }
    }
}
