package org.explainer.reader.asciidoc;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.explainer.manuscript.text.Heading;
import org.explainer.problem.Place;

/**
 * What Asciidoctor makes of one file; kept in the cache, so that Asciidoctor is not even started
 * when no file has changed.
 *
 * @param title HTML
 * @param attributes what the author set in the header, with substitutions made
 * @param html with a slot for each call
 * @param lists those that bear a style such as {@code [key-points]}, by style
 * @param unlabelled where paragraphs stand that have no style
 * @param verbatim the lines of the file that are no markup, though they may look like it
 * @param included the files that it includes, each once
 */
public record Draft(
        String title,
        Map<String, String> attributes,
        String html,
        List<RawCall> calls,
        Map<String, List<HeaderList>> lists,
        List<Heading> headings,
        Set<String> anchors,
        List<Place> unlabelled,
        Set<Integer> verbatim,
        List<Included> included)
        implements Serializable {

    /**
     * A file that a text includes.
     *
     * @param path from {@code content/}
     * @param verbatim as those of the text
     */
    public record Included(String path, String text, Set<Integer> verbatim)
            implements Serializable {

        public Included {
            verbatim = Set.copyOf(verbatim);
        }
    }

    public Draft {
        attributes = Map.copyOf(attributes);
        calls = List.copyOf(calls);
        lists = Map.copyOf(lists);
        headings = List.copyOf(headings);
        anchors = Set.copyOf(anchors);
        unlabelled = List.copyOf(unlabelled);
        verbatim = Set.copyOf(verbatim);
    }

    /** The lists of that style, in the order written. */
    public List<HeaderList> lists(String style) {
        return lists.getOrDefault(style, List.of());
    }

    /** The items of the first of them, as HTML; none where there is no such list. */
    public List<String> items(String style) {
        return lists(style).stream().limit(1).flatMap(list -> list.items().stream()).toList();
    }
}
