package org.explainer.page;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import org.explainer.edition.Edition;
import org.explainer.manuscript.text.Text;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Mends links between texts where a page is not published at the place of its file: the cover,
 * which becomes the home page, and the page that hosts show for a missing one.
 *
 * @param place where Asciidoctor takes the page to be: its file's path with {@code .html}
 * @param prefix what leads from the page to the site's root
 * @param urls the path of every page from the root, by what Asciidoctor takes it to be
 */
public record MovedLinks(String place, String prefix, Map<String, String> urls)
        implements HtmlPass {

    public MovedLinks {
        urls = Map.copyOf(urls);
    }

    /**
     * For the page that a text becomes.
     *
     * @param urls those of the edition
     */
    public static MovedLinks of(Map<String, String> urls, Text page, String prefix) {
        return new MovedLinks(asciidoctors(page), prefix, urls);
    }

    /** The path of every page of the edition, by what Asciidoctor takes it to be. */
    public static Map<String, String> urls(Edition edition) {
        return edition.texts().collect(toUnmodifiableMap(MovedLinks::asciidoctors, Text::url));
    }

    /** Where Asciidoctor takes the page to be. */
    private static String asciidoctors(Text page) {
        return page.file().replaceFirst("\\.adoc$", ".html");
    }

    @Override
    public void apply(Document page) {
        boolean moved = !place.equals(urls.get(place));
        for (Element link : page.select("main a[href]")) {
            String address = link.attr("href");
            String target = target(place, address);
            String url = urls.getOrDefault(target, target);
            if (!target.isEmpty() && urls.containsKey(target) && (moved || !url.equals(target))) {
                link.attr("href", prefix + url + RelativeReference.of(address).fragment());
            }
        }
    }

    /** The file to which a page's link leads, as a path from the root; "" outside, or within it. */
    static String target(String place, String address) {
        var link = RelativeReference.of(address);
        return link.path().isEmpty() || link.path().contains(":") ? "" : link.from(place);
    }
}
