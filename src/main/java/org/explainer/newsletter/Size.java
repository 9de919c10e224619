package org.explainer.newsletter;

/**
 * How large a letter is, against what inboxes take before they cut it off.
 *
 * @param bytes of its HTML in UTF-8, without what a platform adds
 */
public record Size(int bytes, LetterSettings.Budget budget) {

    private static final double KILO = 1000;

    public int kilobytes() {
        return (int) Math.round(bytes / KILO);
    }

    /** Of the limit, what a platform adds included. */
    public int percent() {
        return Math.min(100, Math.round(100f * sent() / budget.error()));
    }

    /** {@code good}, {@code warn} or {@code error}. */
    public String verdict() {
        return sent() > budget.error() ? "error" : sent() > budget.warn() ? "warn" : "good";
    }

    /** As it arrives. */
    int sent() {
        return bytes + budget.allowance();
    }
}
