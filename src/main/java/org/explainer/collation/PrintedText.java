package org.explainer.collation;

import org.apache.pdfbox.util.Matrix;

/** A piece of text on a page, and where it begins and ends. */
final class PrintedText {

    /** How far apart two letters of one word may stand, in parts of their size. */
    private static final float NEAR = 0.1f;

    private final StringBuilder text = new StringBuilder();
    private float start;
    private float end;
    private float line;
    private float size;

    String text() {
        return text.toString();
    }

    /**
     * Adds what a letter stands for.
     *
     * @param letter where it stands
     * @param width of the letter, in parts of its size
     */
    void add(String sign, Matrix letter, float width) {
        if (text.isEmpty()) {
            start = letter.getTranslateX();
            line = letter.getTranslateY();
        }
        size = letter.getScalingFactorX();
        end = letter.getTranslateX() + width * size;
        text.append(sign);
    }

    /** Whether this stands right beside {@code before}, so that a word may go on. */
    boolean goesOnFrom(PrintedText before) {
        float near = NEAR * size;
        return Math.abs(before.line - line) < near && Math.abs(before.end - start) < near;
    }
}
