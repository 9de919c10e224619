package org.explainer.newsletter;

/**
 * What was printed of one story.
 *
 * @param mail finished, with absolute addresses
 * @param paste bare HTML, to be copied
 * @param embed a whole page, for frames
 */
public record LetterOutputs(MailPage mail, String paste, String text, String embed) {}
