package org.explainer.manuscript.data;

/** A kind of thing that authors refer to by its id. */
public enum Shelf {
    ACTOR("actor"),
    CAVEAT("caveat"),
    CHAPTER("chapter"),
    CITY("city"),
    CLAIM("claim"),
    CORRECTION("correction"),
    DATASET("dataset"),
    EPISODE("episode"),
    ESSAY("essay"),
    EVENT("event"),
    FORECAST("forecast"),
    NOTE("note"),
    PLAN("plan"),
    PRONUNCIATION("pronunciation"),
    QUESTION("question"),
    QUOTATION("quotation"),
    RECORDING("recording"),
    REGION("region"),
    ROUND("round"),
    SENTENCE("sentence"),
    SHEET("sheet"),
    SHOT("shot"),
    SOURCE("source"),
    STANDARD("standard"),
    TAKE("take"),
    TERM("term");

    private final String word;

    Shelf(String word) {
        this.word = word;
    }

    /** As authors say it in a message: {@code claim}. */
    @Override
    public String toString() {
        return word;
    }
}
