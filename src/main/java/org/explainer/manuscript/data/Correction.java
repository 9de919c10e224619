package org.explainer.manuscript.data;

/** One entry of the corrections log. {@code page} is a path from the site's root. */
public record Correction(
        String id,
        PartialDate date,
        String page,
        String was,
        String now,
        String why,
        String reporter,
        Origin origin)
        implements Entry {}
