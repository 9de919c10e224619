package org.explainer.classroom.pdf;

/** A size of paper; {@code width} and {@code height} are in millimetres. */
public enum Paper {
    /** ISO 216, for most of the world. */
    A4("a4", 210f, 297f),

    /** ANSI A, for North America. */
    LETTER("letter", 215.9f, 279.4f);

    private final String id;
    private final float width;
    private final float height;

    Paper(String id, float width, float height) {
        this.id = id;
        this.width = width;
        this.height = height;
    }

    /** As it stands in the names of files. */
    public String id() {
        return id;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }
}
