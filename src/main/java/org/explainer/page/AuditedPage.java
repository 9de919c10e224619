package org.explainer.page;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.explainer.problem.Place;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What an audit needs to know of a page.
 *
 * @param findings what is wrong with it, without looking at any other page
 * @param ids where links to it can lead
 * @param addresses where it leads itself and what it loads, as written; outside addresses are left
 *     out, and so is what says by {@code rel=external} that it lies beside the site
 * @param origins where some of these addresses were written first
 */
public record AuditedPage(
        List<Finding> findings, Set<String> ids, List<String> addresses, Map<String, Place> origins)
        implements Serializable {

    public AuditedPage {
        findings = List.copyOf(findings);
        ids = Set.copyOf(ids);
        addresses = List.copyOf(addresses);
        origins = Map.copyOf(origins);
    }

    /** Reads {@code page}, the site's {@code name}, with live blocks in their places. */
    static AuditedPage of(String name, Document page) {
        return new AuditedPage(
                PageCheck.of(name, page),
                new HashSet<>(page.select("[id]").eachAttr("id")),
                links(page).map(AuditedPage::address).toList(),
                origins(page));
    }

    private static Stream<Element> links(Document page) {
        return page.select("a[href], area[href], link[href], [src]").stream()
                .filter(element -> !element.attr("rel").contains("external"))
                .filter(element -> !RelativeReference.hasScheme(address(element)));
    }

    private static Map<String, Place> origins(Document page) {
        Map<String, Place> origins = new HashMap<>();
        SourceLocator.before(page, links(page).toList())
                .forEach((link, place) -> origins.putIfAbsent(address(link), place));
        return origins;
    }

    private static String address(Element element) {
        return element.attr(element.hasAttr("href") ? "href" : "src");
    }
}
