package org.explainer.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * What only a script can work: HTML in a data block, {@code <script type="text/html">}, that the
 * first script puts in its place (templates/first.js). Nothing that runs no scripts, and no reading
 * view, ever shows it.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/scripting.html#data-block">data block</a>
 */
public final class LiveBlocks {

    private static final String BLOCKS = "script[type=text/html]";

    private LiveBlocks() {}

    /** A copy of {@code page} as a browser that runs scripts has it; the page stays as it is. */
    static Document inPlace(Document page) {
        Document live = page.clone();
        for (Element block : live.select(BLOCKS)) {
            block.after(block.data());
            block.remove();
        }
        return live;
    }

    /** The blocks within {@code around} that have an element of that class. */
    public static List<Element> with(String name, Elements around) {
        return around.select(BLOCKS).stream()
                .filter(block -> block.data().contains("class=\"" + name + "\""))
                .toList();
    }
}
