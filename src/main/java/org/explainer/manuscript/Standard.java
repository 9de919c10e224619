package org.explainer.manuscript;

import java.net.URI;

/**
 * What a curriculum asks for.
 *
 * @param id the code that its publisher gave it
 * @param gist what it asks for, in our own words
 * @param url absolute address of the publisher's text
 */
public record Standard(String id, String framework, String gist, URI url, Origin origin)
        implements Entry {

    @Override
    public Shelf shelf() {
        return Shelf.STANDARD;
    }
}
