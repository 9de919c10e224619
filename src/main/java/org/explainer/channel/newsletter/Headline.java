package org.explainer.channel.newsletter;

/**
 * What of a letter an inbox shows before it is opened.
 *
 * @param preheader the line beside the subject
 */
public record Headline(String subject, String preheader) {}
