package org.explainer.page;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.explainer.overlay.Overlay;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Links the style of blocks that few pages have, {@code css/figures.css} and its like, from pages
 * that have one of them; no other page pays for it. Which blocks a sheet is for, its imports say:
 * {@code @import "blocks/cards.css";} is for elements of the class {@code cards}.
 *
 * @param sheets the names of the sheets, each with a selector of what needs it
 */
public record BlockStyle(SortedMap<String, String> sheets) implements HtmlPass {

    /** What sheets are for besides, or without an import of a block. */
    private static final Map<String, String> MORE =
            Map.of(
                    "lists", ".sheet:not(.sheet--chapter), .forecasts",
                    "overviews", ".offices, .overview",
                    "rounds", ".map--steps",
                    "strip", ".strip",
                    "lanes", ".filter",
                    "asciidoc",
                            ".inset, .dlist:not(.scene__step > *), .qlist, .colist, .listingblock, .literalblock,"
                                    + " .imageblock, .checklist,"
                                    + " ul.square, ul.circle, ul.disc, ul.none, ol.none, .no-bullet, .unstyled, .unnumbered,"
                                    + " ol.decimal, .halign-right, .halign-center, .valign-middle,"
                                    + " .valign-bottom, #footnotes, .page-break, .line-through,"
                                    + " .prose kbd, .button, .menuseq, .prose div.title");

    /** All pages have this one. */
    private static final String COMMON = "site";

    private static final Pattern SHEET = Pattern.compile("css/([\\w-]+)\\.css");
    private static final Pattern BLOCK =
            Pattern.compile("(?m)^@import \"blocks/([\\w-]+)\\.css\";$");

    public BlockStyle {
        sheets = Collections.unmodifiableSortedMap(new TreeMap<>(sheets));
    }

    /** {@code assets} are those of the edition over those of the press. */
    public static BlockStyle of(Overlay assets) throws IOException {
        SortedMap<String, String> sheets = new TreeMap<>(MORE);
        for (Map.Entry<String, Path> file : assets.files().entrySet()) {
            Matcher sheet = SHEET.matcher(file.getKey());
            if (sheet.matches() && !sheet.group(1).equals(COMMON)) {
                String blocks = blocks(Files.readString(file.getValue()));
                if (!blocks.isEmpty()) {
                    sheets.merge(sheet.group(1), blocks, "%s, %s"::formatted);
                }
            }
        }
        return new BlockStyle(sheets);
    }

    private static String blocks(String css) {
        return BLOCK.matcher(css)
                .results()
                .map(block -> "." + block.group(1))
                .collect(joining(", "));
    }

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
    private List<String> needed(Element main) {
        return sheets.entrySet().stream()
                .filter(sheet -> main.selectFirst(sheet.getValue()) != null)
                .map(Map.Entry::getKey)
                .toList();
    }
}
