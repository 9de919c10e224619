package org.explainer.reader.data;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.explainer.language.HostName;

/** Reads the web addresses of the data. */
final class WebAddress {

    private static final URI NONE = URI.create("https://invalid.invalid/");

    private WebAddress() {}

    /**
     * The address under {@code key}; one that is none of http or https, or has a name before its
     * host, which readers take for the host, is reported.
     */
    static URI of(Row row, String key) {
        String text = row.required(key);
        Optional<URI> address = parse(text);
        if (address.isEmpty() && !text.isEmpty()) {
            row.refuse(key, key + " \"" + text + "\" is no address", "begin it with https://");
        } else if (address.map(URI::getRawUserInfo).isPresent()) {
            row.refuse(
                    key,
                    key + " \"" + text + "\" has a name before its host",
                    "begin it with https:// and the host");
        }
        address.map(URI::getRawAuthority)
                .map(authority -> authority.replaceFirst("(?s).*@", "").replaceFirst(":\\d*$", ""))
                .flatMap(HostName::fault)
                .ifPresent(
                        fault ->
                                row.refuse(
                                        key,
                                        "the host of %s \"%s\" %s".formatted(key, text, fault),
                                        "write the host's own letters"));
        return address.orElse(NONE);
    }

    private static Optional<URI> parse(String text) {
        try {
            var uri = new URI(text);
            return List.of("http", "https").contains(String.valueOf(uri.getScheme()))
                            && uri.getRawAuthority() != null
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
