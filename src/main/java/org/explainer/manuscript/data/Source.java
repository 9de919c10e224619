package org.explainer.manuscript.data;

import java.net.URI;
import java.util.Optional;

/**
 * A source outside the essay.
 *
 * @param label the short form printed beside what it supports
 * @param date empty where the source bears none
 * @param supports what it is used for
 */
public record Source(
        String id,
        String label,
        String title,
        String publisher,
        Optional<PartialDate> date,
        URI url,
        String supports,
        Origin origin)
        implements Entry {}
