package org.explainer.page;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A channel's list of passes, run over a page after its template and before it is written. */
public record Finishing(List<HtmlPass> passes) {

    public Finishing {
        passes = List.copyOf(passes);
    }

    /** The finished page. */
    public String finish(String html) {
        return text(apply(html));
    }

    Document apply(String html) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        passes.forEach(pass -> pass.apply(page));
        return page;
    }

    /** As it is written. */
    static String text(Document page) {
        return page.outerHtml() + "\n";
    }
}
