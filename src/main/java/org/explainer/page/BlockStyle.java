package org.explainer.page;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Links the style of blocks that few pages have, {@code css/asciidoc.css} and its like, from pages
 * that have one of them; no other page pays for it.
 */
public final class BlockStyle implements HtmlPass {

    private static final Map<String, String> BLOCKS =
            Map.ofEntries(
                    entry("argument", ".argument"),
                    entry(
                            "figures",
                            ".cards, .chart, .episodes, .evidence, .fork, .runoff, .sort, .steps"),
                    entry("film", ".film"),
                    entry("lists", ".sheet:not(.sheet--chapter), .forecasts"),
                    entry("overviews", ".matrix, .offices, .overview"),
                    entry("predict", ".predict"),
                    entry("rounds", ".map--steps"),
                    entry("scenes", ".scene"),
                    entry("strip", ".strip"),
                    entry("lanes", ".lanes, .filter"),
                    entry(
                            "asciidoc",
                            ".inset, .dlist:not(.scene__step > *), .qlist, .colist, .listingblock, .literalblock,"
                                    + " .imageblock, .checklist,"
                                    + " ul.square, ul.circle, ul.disc, ul.none, ol.none, .no-bullet, .unstyled, .unnumbered,"
                                    + " ol.decimal, .halign-right, .halign-center, .valign-middle,"
                                    + " .valign-bottom, #footnotes, .page-break, .line-through,"
                                    + " .prose kbd, .button, .menuseq, .prose div.title"));

    @Override
    public void apply(Document page) {
        Element main = page.selectFirst("main");
        if (main == null) {
            return;
        }
        Element link = main.selectFirst("link[rel=stylesheet]");
        if (link != null) {
            needed(main).forEach(name -> add(name, link));
        }
    }

    private static void add(String name, Element link) {
        String address = link.attr("href").replaceFirst("site\\.css$", name + ".css");
        link.after(link.clone().attr("href", address));
    }

    /** The names of the styles that {@code main} needs. */
    private static List<String> needed(Element main) {
        return BLOCKS.entrySet().stream()
                .filter(style -> main.selectFirst(style.getValue()) != null)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
