package org.explainer.collation;

/** What a run of words is in its source, by the rules of AsciiDoc. */
enum Part {
    /** The title of the text, and a value of its header. */
    TITLE,
    HEADER,
    HEADING,
    /** A sentence or more of a paragraph, a point of a list, a line of a listing. */
    TEXT,
    /** What stands above or in a block, and is printed somewhere near. */
    CAPTION,
    CELL,
    ALTERNATIVE,
    /** A footnote, or whose the words of a quotation are. */
    NOTE;

    /** Whether its words follow those of the source's line before. */
    boolean isInOrder() {
        return this == HEADING || this == TEXT;
    }

    /** Whether its words stand between those around it. */
    boolean isNearby() {
        return this == CAPTION || this == CELL || this == ALTERNATIVE;
    }
}
