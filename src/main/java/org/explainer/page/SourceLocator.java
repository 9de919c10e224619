package org.explainer.page;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.explainer.problem.Place;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Where the parts of a page were written. A comment {@code file:line} says so of what follows it,
 * up to the next; {@code SlotFiller} leaves them where it is asked to.
 */
public final class SourceLocator {

    private static final Pattern PLACE = Pattern.compile("(\\S.*):(\\d+)");

    private SourceLocator() {}

    /** What a node says of what follows it; empty if it is no such comment. */
    public static Optional<Place> of(Node node) {
        if (!(node instanceof Comment comment)) {
            return Optional.empty();
        }
        Matcher place = PLACE.matcher(comment.getData());
        return place.matches()
                ? Optional.of(new Place(place.group(1), Integer.parseInt(place.group(2))))
                : Optional.empty();
    }

    /** What the last comment before a node says. */
    public static Optional<Place> before(Node node) {
        for (Node one = node; one != null; one = one.parent()) {
            for (Node before = one.previousSibling();
                    before != null;
                    before = before.previousSibling()) {
                Optional<Place> place = last(before);
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The same of each of these, in the order of the page; one before which there is none is left
     * out.
     */
    static Map<Element, Place> before(Document page, Collection<Element> elements) {
        Set<Node> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
        wanted.addAll(elements);
        Map<Element, Place> places = new LinkedHashMap<>();
        Deque<Place> last = new ArrayDeque<>();
        page.forEachNode(
                node -> {
                    of(node).ifPresent(last::push);
                    if (wanted.contains(node) && !last.isEmpty()) {
                        places.put((Element) node, last.peek());
                    }
                });
        return places;
    }

    private static Optional<Place> last(Node node) {
        for (int i = node.childNodeSize() - 1; i >= 0; i--) {
            Optional<Place> place = last(node.childNode(i));
            if (place.isPresent()) {
                return place;
            }
        }
        return of(node);
    }

    /** A footnote stands at the end of a page, and was written where its first mark is. */
    public static Optional<Place> ofNote(Node node) {
        Document page = node.ownerDocument();
        if (page == null || !(node instanceof Element note) || !note.is("div.footnote[id]")) {
            return Optional.empty();
        }
        Element mark = page.getElementById(note.id().replace("def_", "ref_"));
        return mark == null ? Optional.empty() : before(mark);
    }

    /** Takes the comments out. */
    public static void strip(Document page) {
        page.forEachNode(
                node -> {
                    if (of(node).isPresent()) {
                        node.remove();
                    }
                });
    }
}
