package org.explainer.figure.map;

/**
 * Letters on a map, of one or two lines.
 *
 * @param below the second line; may be empty
 * @param left percent of the map's width, {@code top} percent of its height: the point meant
 * @param right how many pixels the letters begin to the right of that point
 * @param down how many pixels below it the first line stands
 * @param anchor start, middle or end: which part of the letters stands there
 * @param spare whether they stand there on wide screens only
 * @param narrow whether they stand there on small screens only
 */
public record MapLabel(
        String text,
        String below,
        String left,
        String top,
        int right,
        int down,
        String anchor,
        boolean spare,
        boolean narrow) {}
