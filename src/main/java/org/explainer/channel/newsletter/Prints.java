package org.explainer.channel.newsletter;

/**
 * What was printed of one story.
 *
 * @param mail finished, with absolute addresses
 * @param paste bare HTML, to be copied
 * @param embed a whole page, for frames
 */
record Prints(MailPage mail, String paste, String text, String embed) {}
