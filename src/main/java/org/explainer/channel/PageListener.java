package org.explainer.channel;

import java.io.IOException;

/** Is told of pages while the rest of their channel is still being made. */
public interface PageListener {

    /** Cares for none. */
    PageListener NONE = (url, html) -> {};

    /**
     * A page is finished; nothing is published yet, and the build may still find something wrong.
     * Pages are finished side by side.
     *
     * @param url path from the site's root
     */
    void finished(String url, String html) throws IOException;
}
