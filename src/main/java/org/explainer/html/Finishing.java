package org.explainer.html;

import java.util.List;
import org.jsoup.Jsoup;

/** A channel's list of passes, run over a page after its template and before it is written. */
public record Finishing(List<HtmlPass> passes) {

    public Finishing {
        passes = List.copyOf(passes);
    }

    /** The finished page. */
    public String finish(String html) {
        var page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        passes.forEach(pass -> pass.apply(page));
        return page.outerHtml() + "\n";
    }
}
