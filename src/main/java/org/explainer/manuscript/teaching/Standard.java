package org.explainer.manuscript.teaching;

import java.net.URI;
import org.explainer.manuscript.data.Entry;
import org.explainer.manuscript.data.Origin;

/**
 * What a curriculum asks for.
 *
 * @param id the code that its publisher gave it
 * @param gist what it asks for, in our own words
 * @param url absolute address of the publisher's text
 */
public record Standard(String id, String framework, String gist, URI url, Origin origin)
        implements Entry {}
