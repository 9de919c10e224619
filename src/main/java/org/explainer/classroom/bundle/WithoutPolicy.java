package org.explainer.classroom.bundle;

import org.explainer.page.HtmlPass;
import org.jsoup.nodes.Document;

/**
 * Leaves what a page may load to a host that sends a policy of its own and writes a script into
 * each page. In a frame whose origin is nobody's, WebKit allows nobody what a policy allows {@code
 * 'self'}; so the page's own policy says no more than what it never does.
 */
public final class WithoutPolicy implements HtmlPass {

    private static final String POLICY =
            "object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'";

    @Override
    public void apply(Document page) {
        page.select("meta[http-equiv=Content-Security-Policy]").attr("content", POLICY);
    }
}
