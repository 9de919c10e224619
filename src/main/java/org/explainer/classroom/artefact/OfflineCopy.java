package org.explainer.classroom.artefact;

import java.util.function.Predicate;
import org.explainer.page.HtmlPass;
import org.explainer.page.LiveBlocks;
import org.explainer.page.RelativeReference;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes a finished page of the site one to be read without a network: what only machines on the web
 * read is left out, and links to what the copy lacks lead to the web.
 *
 * @param url path of the page from the site's root
 * @param kept whether the copy has the file of that path
 * @param outside what a link to the web says of itself, for those who do not see its mark
 * @param missing what stands in the place of sound and film that the copy lacks
 */
public record OfflineCopy(String url, Predicate<String> kept, String outside, String missing)
        implements HtmlPass {

    /**
     * For feeds, for sharing, and for search engines. The canonical address stays: it is copied.
     */
    private static final String MACHINES =
            "link[rel=alternate], link[rel=manifest], link[rel=apple-touch-icon],"
                    + " meta[property^=og:], meta[name^=twitter:], meta[name=robots],"
                    + " script[type=application/ld+json]";

    @Override
    public void apply(Document page) {
        String web = RelativeReference.home(page, url);
        page.select(MACHINES).remove();
        page.select("meta[http-equiv=Content-Security-Policy]")
                .forEach(OfflineCopy::forbidRequests);
        page.select(".listen").forEach(this::silence);
        page.select("audio, video").forEach(media -> replace(media, web));
        page.select("a[href]").forEach(link -> lead(link, web));
    }

    private static void forbidRequests(Element policy) {
        policy.attr(
                "content",
                policy.attr("content")
                        .replace(" manifest-src 'self';", "")
                        .replace("connect-src 'self'", "connect-src 'none'"));
    }

    /** Where the sound is not kept, the text says it all. */
    private void silence(Element listen) {
        boolean silent =
                listen.select("audio[src]").eachAttr("src").stream()
                        .noneMatch(sound -> kept.test(RelativeReference.resolve(url, sound)));
        if (silent) {
            LiveBlocks.with("player", listen.parents()).forEach(Element::remove);
            listen.remove();
        }
    }

    private void replace(Element media, String web) {
        for (Element part : media.select("[src]")) {
            String path = RelativeReference.resolve(url, part.attr("src"));
            if (!kept.test(path)) {
                var link = new Element("a").attr("href", web + path).text(missing);
                media.replaceWith(new Element("p").appendChild(link));
                return;
            }
        }
    }

    private void lead(Element link, String web) {
        String address = link.attr("href");
        if (!RelativeReference.hasScheme(address)) {
            var within = RelativeReference.of(address);
            String target = within.from(url);
            if (within.path().isEmpty() || kept.test(target)) {
                return;
            }
            link.attr("href", web + target + within.fragment());
        }
        if (link.attr("href").startsWith("http")) {
            link.attr("target", "_blank").attr("rel", "noopener noreferrer");
            link.appendElement("span").attr("aria-hidden", "true").text("\u00a0↗");
            link.appendElement("span").addClass("unseen").text(" " + outside);
        }
    }
}
