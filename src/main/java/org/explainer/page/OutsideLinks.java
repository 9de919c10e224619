package org.explainer.page;

import org.jsoup.nodes.Document;

/** Tells outside sites nothing of where a reader came from. */
public final class OutsideLinks implements HtmlPass {

    @Override
    public void apply(Document page) {
        page.select("a[href^=http]").attr("rel", "noreferrer");
    }
}
