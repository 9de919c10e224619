package org.explainer.page;

import org.jsoup.nodes.Document;

/** One change to a finished page. Passes run in the order a channel lists them. */
@FunctionalInterface
public interface HtmlPass {
    void apply(Document page);
}
