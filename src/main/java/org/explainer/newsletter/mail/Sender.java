package org.explainer.newsletter.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who a mail is from.
 *
 * @param name as people write it, with any sign; may be empty
 * @param address in ASCII, as RFC 5322, section 3.4.1, has it
 */
public record Sender(String name, String address) {

    private static final Pattern FORM =
            Pattern.compile("(?<name>[^\\p{Cc}<>]*)<(?<named>[^<>]+)>|(?<bare>[^<>]+)");

    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** Of {@code Name <name@example.org>} or an address; empty if it is neither. */
    public static Optional<Sender> of(String written) {
        Matcher form = FORM.matcher(written);
        if (!form.matches()) {
            return Optional.empty();
        }
        String name = Optional.ofNullable(form.group("name")).orElse("").strip();
        String address = form.group(form.group("bare") == null ? "named" : "bare");
        return isAddress(address)
                ? Optional.of(new Sender(unquoted(name), address))
                : Optional.empty();
    }

    private static boolean isAddress(String text) {
        try {
            new InternetAddress(text).validate();
            return text.matches("\\p{Graph}+@\\p{Graph}+");
        } catch (AddressException e) {
            return false;
        }
    }

    /** Who knows the rules of mails writes a name in quotation marks himself. */
    private static String unquoted(String name) {
        Matcher quoted = QUOTED.matcher(name);
        return quoted.matches() ? quoted.group(1).replaceAll("\\\\(.)", "$1") : name;
    }

    /** The value of the head {@code From}; what of the name a mail takes for a sign is quoted. */
    String head() {
        String encoded = EncodedWords.of("From", name);
        if (!encoded.equals(name)) {
            return encoded + "\r\n <" + address + ">";
        }
        try {
            var sender = new InternetAddress(address, name, StandardCharsets.UTF_8.name());
            return MimeUtility.fold("From: ".length(), sender.toString());
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError("every Java knows UTF-8", e);
        }
    }
}
