package org.explainer.reader.data;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/** Reads the web addresses of the data. */
final class WebAddress {

    private static final URI NONE = URI.create("https://invalid.invalid/");

    private WebAddress() {}

    /** The address under {@code key}; one that is none of http or https is reported. */
    static URI of(Row row, String key) {
        String text = row.required(key);
        Optional<URI> address = parse(text);
        if (address.isEmpty() && !text.isEmpty()) {
            row.refuse(key, key + " \"" + text + "\" is no address", "begin it with https://");
        }
        return address.orElse(NONE);
    }

    private static Optional<URI> parse(String text) {
        try {
            var uri = new URI(text);
            return List.of("http", "https").contains(String.valueOf(uri.getScheme()))
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
