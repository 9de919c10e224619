package org.explainer.page;

import org.jsoup.nodes.Document;

/**
 * HTML can tell machines of no year before the first: such a date is for people only.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#months">HTML,
 *     2.3.5.1</a>
 */
public final class EarlyDates implements HtmlPass {

    @Override
    public void apply(Document page) {
        page.select("time[datetime^=-], time[datetime^=0000]")
                .forEach(date -> date.removeAttr("datetime").tagName("span"));
    }
}
