package org.explainer.manuscript.text;

/**
 * What a chapter says of the letter that it becomes.
 *
 * @param wanted whether there is to be one
 * @param subject empty for what the settings say
 * @param preheader the line that inboxes show beside the subject; empty for one of the chapter's
 *     own
 */
public record Mailing(boolean wanted, String subject, String preheader) {}
