package org.explainer.classroom.epub;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.explainer.page.HtmlPass;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Leads from page to page of a book; to pages that the book lacks, on the web.
 *
 * @param url path of the page from the site's root
 * @param ids where links can lead, by path of each page of the book
 */
record BookLinks(String url, Map<String, Set<String>> ids) implements HtmlPass {

    @Override
    public void apply(Document page) {
        String address = page.select("link[rel=canonical]").attr("href");
        String web =
                address.endsWith(url) ? address.substring(0, address.length() - url.length()) : "";
        for (Element link : page.select("a[href]")) {
            if (!link.attr("href").matches("(?s)[a-zA-Z][a-zA-Z+.-]*:.*")) {
                lead(link, web);
            }
        }
    }

    private void lead(Element link, String web) {
        String address = link.attr("href");
        int hash = address.indexOf('#');
        String path = hash < 0 ? address : address.substring(0, hash);
        String anchor = hash < 0 ? "" : address.substring(hash + 1);
        String target = path.isEmpty() ? url : resolve(url, path);
        Set<String> there = ids.get(target);
        if (there == null) {
            link.attr("href", web + target + (hash < 0 ? "" : "#" + anchor));
        } else {
            // What a link led to may have been left out; the page is there all the same.
            String end = there.contains(anchor) ? "#" + anchor : "";
            String begin = target.equals(url) && !end.isEmpty() ? "" : relative(target);
            link.attr("href", begin + end);
        }
    }

    private String relative(String target) {
        return "../".repeat((int) url.chars().filter(c -> c == '/').count()) + inBook(target);
    }

    /** The path of a page within the book. */
    static String inBook(String url) {
        return url.replaceFirst("\\.html$", ".xhtml");
    }

    /** What {@code path}, as the page at {@code url} writes it, is from the root. */
    static String resolve(String url, String path) {
        Path resolved = Path.of("/" + url).resolveSibling(path).normalize();
        return resolved.toString().substring(1).replace('\\', '/');
    }
}
