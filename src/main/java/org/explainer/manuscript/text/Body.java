package org.explainer.manuscript.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.explainer.problem.Place;

/**
 * A text as read from AsciiDoc.
 *
 * @param html prose in which {@code <x-slot n="0"></x-slot>} stands for the first of {@code blocks}
 * @param unlabelled where paragraphs stand that do not say what kind of statement they are
 * @param anchors every id that a link may point to
 */
public record Body(
        String html,
        List<Block> blocks,
        List<Heading> headings,
        List<Link> links,
        List<Place> unlabelled,
        Set<String> anchors) {

    public static final Body EMPTY =
            new Body("", List.of(), List.of(), List.of(), List.of(), Set.of());

    public Body {
        blocks = List.copyOf(blocks);
        headings = List.copyOf(headings);
        links = List.copyOf(links);
        unlabelled = List.copyOf(unlabelled);
        anchors = Set.copyOf(anchors);
    }

    /** The blocks of one kind, in reading order. */
    public <T extends Block> Stream<T> all(Class<T> kind) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast);
    }
}
