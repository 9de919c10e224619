package org.explainer.edition;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.UUID;

/**
 * By what programs know the edition and its parts again. It comes from what never changes, and so
 * outlasts other addresses, titles and names of files, which all may.
 *
 * @param id the cover's
 * @param language another translation is another edition
 * @param essay address of what is explained, so that two editions may have one id
 */
public record Identity(String id, String language, URI essay) {

    static Identity of(Edition edition) {
        return new Identity(
                edition.cover().id(), edition.cover().language(), edition.essay().url());
    }

    /**
     * The identity of one part as a URN (RFC 9562, section 4).
     *
     * @param part what it is, as {@code feed}, or {@code feed/} and the id of a text in it
     */
    public String of(String part) {
        return "urn:uuid:" + uuid(part);
    }

    /** The same as a UUID made of a name (RFC 9562, section 5.3). */
    public UUID uuid(String part) {
        String name = String.join("\n", id, part, language, essay.toString());
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}
