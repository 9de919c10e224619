package org.explainer.classroom.pdf;

import java.util.List;

/** A size of paper; {@code width} and {@code height} are in millimetres. */
public enum Paper {
    /** ISO 216, for most of the world. */
    A4("a4", 210f, 297f),

    /** ANSI A, for North America. */
    LETTER("letter", 215.9f, 279.4f),

    /** ISO 216, across, for a wall; a printer of ledger paper fits it in. */
    A3("a3", 420f, 297f);

    /** Sizes of paper that a printer in a school has. */
    static final List<Paper> SHEETS = List.of(A4, LETTER);

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
