package org.explainer.planted.cores;

/** Has the name of another class, and what is within it the name of a neighbour. */
public record Tray(Gang within) {

    /** Hides the gang beside it. */
    public record Gang(int size) {}
}
