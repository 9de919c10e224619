package org.explainer.manuscript.text;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
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

    /**
     * Around the number of a slot. No pattern: its many tries are slow in a text of many blocks.
     */
    private static final String OPEN = "<x-slot n=\"";

    private static final String CLOSE = "\"></x-slot>";

    public static final Body EMPTY =
            new Body("", List.of(), List.of(), List.of(), List.of(), Set.of());

    public Body {
        blocks = List.copyOf(blocks);
        headings = List.copyOf(headings);
        links = List.copyOf(links);
        unlabelled = List.copyOf(unlabelled);
        anchors = Set.copyOf(anchors);
    }

    /** What stands for a block: {@code <x-slot n="0"></x-slot>}. */
    public static String slot(int number) {
        return OPEN + number + CLOSE;
    }

    /**
     * HTML of this text, {@code html} or that of one of its blocks, with what stands for blocks.
     */
    public String fill(String html, Function<Block, String> blocks) {
        int start = html.indexOf(OPEN);
        if (start < 0) {
            return html;
        }
        StringBuilder filled = new StringBuilder();
        int done = 0;
        while (start >= 0) {
            int end = html.indexOf(CLOSE, start);
            int number = Integer.parseInt(html, start + OPEN.length(), end, 10);
            filled.append(html, done, start).append(blocks.apply(this.blocks.get(number)));
            done = end + CLOSE.length();
            start = html.indexOf(OPEN, done);
        }
        return filled.append(html, done, html.length()).toString();
    }

    /** The blocks of one kind, in reading order. */
    public <T extends Block> Stream<T> all(Class<T> kind) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast);
    }
}
