package org.explainer.html;

import java.nio.file.Path;
import java.util.Map;
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

    @Override
    public void apply(Document page) {
        boolean moved = !place.equals(urls.get(place));
        for (Element link : page.select("main a[href]")) {
            String address = link.attr("href");
            int hash = address.indexOf('#');
            String path = hash < 0 ? address : address.substring(0, hash);
            String target = path.isEmpty() || path.contains(":") ? "" : resolve(path);
            String url = urls.getOrDefault(target, target);
            if (!target.isEmpty() && urls.containsKey(target) && (moved || !url.equals(target))) {
                link.attr("href", prefix + url + (hash < 0 ? "" : address.substring(hash)));
            }
        }
    }

    private String resolve(String path) {
        return Path.of("/" + place)
                .resolveSibling(path)
                .normalize()
                .toString()
                .substring(1)
                .replace('\\', '/');
    }
}
