package org.explainer.page;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.explainer.audio.Utterance;
import org.explainer.problem.Place;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What others need to know of a finished page, so that none of them has to parse it again.
 *
 * @param findings what is wrong with it, without looking at any other page
 * @param ids where links to it can lead
 * @param addresses where it leads itself and what it loads, as written; outside addresses are left
 *     out, and so is what says by {@code rel=external} that it lies beside the site
 * @param origins where some of these addresses were written first
 * @param marks where it says that it rests on sentences of the essay
 * @param snippets what a search finds on it
 * @param transcript what is read aloud of it
 */
public record FinishedPage(
        List<Finding> findings,
        Set<String> ids,
        List<String> addresses,
        Map<String, Place> origins,
        List<SeedMark> marks,
        List<Snippet> snippets,
        List<Utterance> transcript)
        implements Serializable {

    public FinishedPage {
        findings = List.copyOf(findings);
        ids = Set.copyOf(ids);
        addresses = List.copyOf(addresses);
        origins = Map.copyOf(origins);
        marks = List.copyOf(marks);
        snippets = List.copyOf(snippets);
        transcript = List.copyOf(transcript);
    }

    /** Reads {@code finished}, the site's {@code name}, and leaves it as it is. */
    static FinishedPage of(String name, Document finished) {
        Document page = LiveBlocks.inPlace(finished);
        return new FinishedPage(
                PageCheck.of(name, page),
                new HashSet<>(page.select("[id]").eachAttr("id")),
                links(page).map(FinishedPage::address).toList(),
                origins(page),
                SeedMark.of(page),
                Snippet.of(page),
                Transcript.of(page));
    }

    private static Stream<Element> links(Document page) {
        return page.select("a[href], area[href], link[href], [src]").not("[rel~=external]").stream()
                .filter(element -> !RelativeReference.hasScheme(address(element)));
    }

    private static Map<String, Place> origins(Document page) {
        Map<String, Place> origins = new HashMap<>();
        links(page)
                .forEach(
                        link ->
                                SourceLocator.before(link)
                                        .ifPresent(
                                                place ->
                                                        origins.putIfAbsent(address(link), place)));
        return origins;
    }

    private static String address(Element element) {
        return element.attr(element.hasAttr("href") ? "href" : "src");
    }
}
