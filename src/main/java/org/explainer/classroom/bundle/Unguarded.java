package org.explainer.classroom.bundle;

import org.explainer.page.HtmlPass;
import org.jsoup.nodes.Document;

/**
 * Takes a page's own policy away, for hosts that send one. In a frame whose origin is nobody's,
 * WebKit allows nobody what a policy allows {@code 'self'}.
 */
public final class Unguarded implements HtmlPass {

    @Override
    public void apply(Document page) {
        page.select("meta[http-equiv=Content-Security-Policy]").remove();
    }
}
