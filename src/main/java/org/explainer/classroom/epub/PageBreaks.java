package org.explainer.classroom.epub;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.explainer.classroom.epub.EpubPage.Heading;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Marks where the pages of the printed book begin, so that one who has the sheets and one who has a
 * screen can open the same page (EPUB Accessibility 1.1, "Page navigation"). A mark shows nothing.
 */
final class PageBreaks {

    private static final String ROLE = "doc-pagebreak";
    private static final String ID = "page-";

    /** How many words in a row make it sure that it is the same place. */
    private static final int SURE = 8;

    /** What is said in more places than these tells nothing of the place. */
    private static final int FEW = 16;

    /** How far into a page they are looked for: where it begins with a figure, text comes late. */
    private static final int FAR = 80;

    private final List<List<String>> paper;

    /** The pages of a printed book: the words of each. There may be none. */
    PageBreaks(List<List<String>> paper) {
        this.paper = List.copyOf(paper);
    }

    /** Marks all but the first page, which is the title's. */
    void mark(Collection<Document> leaves) {
        var places = WordPlaces.of(leaves);
        NavigableMap<Integer, Integer> found = RisingChain.of(candidates(places));
        NavigableMap<Integer, List<Element>> marks = new TreeMap<>();
        for (int page = 2; page <= paper.size() && !found.isEmpty(); page++) {
            var before = found.floorEntry(page);
            var next = found.ceilingEntry(page);
            if (before != null && endsALeaf(before.getValue(), next, places)) {
                places.append(before.getValue(), mark(page));
            } else if (next != null) {
                marks.computeIfAbsent(next.getValue(), any -> new ArrayList<>()).add(mark(page));
            }
        }
        marks.descendingMap().forEach(places::insert);
    }

    /**
     * What is not found, such as a drawing alone, stands before what follows it on its leaf, or
     * ends that.
     */
    private static boolean endsALeaf(
            int before, Map.@Nullable Entry<Integer, Integer> next, WordPlaces places) {
        return next == null || !places.onOneLeaf(before, next.getValue());
    }

    /** By its number, where each page may begin: wherever the first words that are found stand. */
    private NavigableMap<Integer, List<Integer>> candidates(WordPlaces places) {
        NavigableMap<Integer, List<Integer>> candidates = new TreeMap<>();
        for (int page = 2; page <= paper.size(); page++) {
            List<String> words = paper.get(page - 1);
            for (int i = 0; i < FAR && i + SURE <= words.size(); i++) {
                List<Integer> found = places.find(words.subList(i, i + SURE), FEW + 1);
                if (!found.isEmpty() && found.size() <= FEW) {
                    candidates.put(page, found);
                    break;
                }
            }
        }
        return candidates;
    }

    private Element mark(int page) {
        return new Element("span")
                .id(ID + page)
                .attr("epub:type", "pagebreak")
                .attr("role", ROLE)
                .attr("aria-label", String.valueOf(page));
    }

    /** The pages that begin on a leaf, by their numbers. */
    static List<Heading> on(Document leaf) {
        return leaf.select("[role=" + ROLE + "]").stream()
                .map(mark -> new Heading(mark.id(), mark.attr("aria-label")))
                .toList();
    }
}
