package org.explainer.classroom.epub;

import java.util.Map;
import java.util.Set;
import org.explainer.page.HtmlPass;
import org.explainer.page.RelativeReference;
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
        String web = RelativeReference.home(page, url);
        for (Element link : page.select("a[href]")) {
            if (!RelativeReference.hasScheme(link.attr("href"))) {
                lead(link, web);
            }
        }
    }

    private void lead(Element link, String web) {
        var written = RelativeReference.of(link.attr("href"));
        String target = written.from(url);
        Set<String> there = ids.get(target);
        if (there == null) {
            link.attr("href", web + target + written.fragment());
        } else {
            // What a link led to may have been left out; the page is there all the same.
            String end = there.contains(written.id()) ? written.fragment() : "";
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
}
