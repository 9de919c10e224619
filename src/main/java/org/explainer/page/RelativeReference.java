package org.explainer.page;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * An address as a page of the site writes it, counted from the page: RFC 3986, section 4.2.
 *
 * @param path without a fragment; empty for the page itself
 * @param fragment with its {@code #}; empty if there is none
 */
public record RelativeReference(String path, String fragment) {

    /** RFC 3986, section 3.1. */
    private static final Pattern SCHEME = Pattern.compile("(?s)[a-zA-Z][a-zA-Z0-9+.-]*:.*");

    /** {@code address} has no scheme. */
    public static RelativeReference of(String address) {
        int hash = address.indexOf('#');
        return hash < 0
                ? new RelativeReference(address, "")
                : new RelativeReference(address.substring(0, hash), address.substring(hash));
    }

    /** Whether an address leads out of the site, or has what it leads to within itself. */
    public static boolean hasScheme(String address) {
        return SCHEME.matcher(address).matches();
    }

    /** The id it leads to; empty if to the whole page. */
    public String id() {
        return fragment.isEmpty() ? "" : fragment.substring(1);
    }

    /** The file it leads to from the page at {@code url}, both as paths from the site's root. */
    public String from(String url) {
        return path.isEmpty() ? url : resolve(url, path);
    }

    /**
     * What {@code path}, as the page at {@code url}, or any in that folder, writes it, is from the
     * site's root.
     */
    public static String resolve(String url, String path) {
        Path folder = Path.of("/" + url.substring(0, url.lastIndexOf('/') + 1));
        return folder.resolve(path).normalize().toString().substring(1).replace('\\', '/');
    }

    /**
     * The site's home on the web, with a final slash, as the page at {@code url} says it; empty if
     * it does not.
     */
    public static String home(Document page, String url) {
        String address = page.select("link[rel=canonical]").attr("href");
        return address.endsWith(url) ? address.substring(0, address.length() - url.length()) : "";
    }
}
