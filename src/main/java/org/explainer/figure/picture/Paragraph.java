package org.explainer.figure.picture;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * A title in as large letters as fit a box, on lines of much the same length.
 *
 * @param size pixels to the em
 */
record Paragraph(List<String> lines, double size) {

    /** From one line to the next, in ems. */
    static final double LEADING = 1.04;

    private static final int MOST_LINES = 5;

    /** Another line has to be worth it: the letters grow by as much at least. */
    private static final double GAIN = 1.25;

    /** From the first letter's baseline to the top of the box, in ems. */
    private static final double RISE = 0.76;

    /** Sets {@code text} in a box, in letters of at most {@code largest} pixels to the em. */
    static Paragraph fitting(
            String text, Typeface face, double width, double height, double largest) {
        Paragraph best = new Paragraph(List.of(), 0);
        for (int count = 1; count <= MOST_LINES; count++) {
            List<String> lines = balanced(List.of(text.split(" ")), face, count);
            double widest = lines.stream().mapToDouble(face::width).max().orElse(1);
            double tallest = height / (lines.size() * LEADING);
            double size = Math.min(largest, Math.min(width / widest, tallest));
            if (size > best.size() * GAIN) {
                best = new Paragraph(lines, size);
            }
        }
        return best;
    }

    /** Draws the lines from the left below {@code top}. */
    void fill(Canvas canvas, Typeface face, double left, double top, Color ink) {
        double y = top + size * RISE;
        for (String line : lines) {
            canvas.fill(face.outline(line, size), left, y, ink);
            y += size * LEADING;
        }
    }

    /** At most {@code count} lines, the longest of them as short as can be. */
    private static List<String> balanced(List<String> words, Typeface face, int count) {
        double[] widths = words.stream().mapToDouble(word -> face.width(word + " ")).toArray();
        double narrow = 0;
        double wide = 0;
        for (double width : widths) {
            narrow = Math.max(narrow, width);
            wide += width;
        }
        while (wide - narrow > 0.01) {
            double middle = (narrow + wide) / 2;
            if (filled(words, widths, middle).size() > count) {
                narrow = middle;
            } else {
                wide = middle;
            }
        }
        return filled(words, widths, wide + 0.01);
    }

    /** Lines that hold as many words as fit; a word that is too wide stands alone. */
    private static List<String> filled(List<String> words, double[] widths, double width) {
        List<String> lines = new ArrayList<>();
        double left = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean fits = !lines.isEmpty() && widths[i] <= left;
            String line = fits ? lines.remove(lines.size() - 1) + " " + words.get(i) : words.get(i);
            lines.add(line);
            left = (fits ? left : width) - widths[i];
        }
        return lines;
    }
}
