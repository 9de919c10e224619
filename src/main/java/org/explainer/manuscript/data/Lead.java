package org.explainer.manuscript.data;

/**
 * A line on the strip of the home page, from an event to an outcome.
 *
 * @param account whose story draws it
 * @param fits whether it speaks for that story; if not, it is the one that is hard to explain
 * @param words how long it took, as printed
 */
public record Lead(
        String id,
        String account,
        String from,
        String to,
        boolean fits,
        String words,
        Origin origin)
        implements Entry {}
