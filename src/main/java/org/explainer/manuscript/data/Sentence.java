package org.explainer.manuscript.data;

/**
 * One sentence of the essay as we have it: the plan of what must be covered, and where.
 *
 * @param number 1-based
 * @param gist its point, in our words
 * @param gapBefore whether text is missing before it: none, likely, certain or heading-merged
 */
public record Sentence(
        int number, String chapter, Label type, String gist, String gapBefore, Origin origin)
        implements Entry {

    @Override
    public String id() {
        return String.valueOf(number);
    }
}
