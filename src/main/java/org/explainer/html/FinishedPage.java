package org.explainer.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.explainer.narration.Utterance;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What others need to know of a finished page, so that none of them has to parse it again.
 *
 * @param findings what is wrong with it, without looking at any other page
 * @param ids where links to it can lead
 * @param addresses where it leads itself and what it loads, as written; outside addresses are left
 *     out, and so is what says by {@code rel=external} that it lies beside the site
 * @param marks where it says that it rests on sentences of the essay
 * @param snippets what a search finds on it
 * @param transcript what is read aloud of it
 */
public record FinishedPage(
        List<Finding> findings,
        Set<String> ids,
        List<String> addresses,
        List<SeedMark> marks,
        List<Snippet> snippets,
        List<Utterance> transcript) {

    public FinishedPage {
        findings = List.copyOf(findings);
        ids = Set.copyOf(ids);
        addresses = List.copyOf(addresses);
        marks = List.copyOf(marks);
        snippets = List.copyOf(snippets);
        transcript = List.copyOf(transcript);
    }

    /** Reads {@code page}, the site's {@code name}, and leaves it as it is. */
    static FinishedPage of(String name, Document page) {
        return new FinishedPage(
                PageCheck.of(name, page),
                new HashSet<>(page.select("[id]").eachAttr("id")),
                addresses(page),
                SeedMark.of(page),
                Snippet.of(page),
                Transcript.of(page));
    }

    private static List<String> addresses(Document page) {
        return page.select("a[href], area[href], link[href], [src]").not("[rel~=external]").stream()
                .map(FinishedPage::address)
                .filter(address -> !address.matches("(?s)[a-zA-Z][a-zA-Z+.-]*:.*"))
                .toList();
    }

    private static String address(Element element) {
        return element.attr(element.hasAttr("href") ? "href" : "src");
    }
}
