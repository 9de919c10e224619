package org.explainer.newsletter.story;

import java.net.URI;
import java.util.Optional;

/**
 * Makes addresses that work in a mail.
 *
 * @param page absolute address of the site's page
 * @param own what every address of the site begins with, with a final slash
 * @param query what is added to those, without a question mark; may be empty
 */
public record MailLinks(String page, String own, String query) {

    /** Absolute; empty if the address leads nowhere that a letter may lead. */
    public Optional<String> absolute(String address) {
        try {
            String resolved = URI.create(page).resolve(address.strip()).toString();
            return resolved.matches("(https?://|mailto:).+")
                    ? Optional.of(counted(resolved))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Only the site's own links are counted: another's are nobody's business. */
    private String counted(String address) {
        if (query.isEmpty() || !(address + "/").startsWith(own)) {
            return address;
        }
        int hash = address.indexOf('#');
        String path = hash < 0 ? address : address.substring(0, hash);
        String anchor = hash < 0 ? "" : address.substring(hash);
        return path + (path.contains("?") ? "&" : "?") + query + anchor;
    }
}
