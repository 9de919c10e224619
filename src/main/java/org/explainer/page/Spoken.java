package org.explainer.page;

import org.explainer.language.Quotes;
import org.jsoup.nodes.Element;

/** What of a chapter's page is read aloud. */
final class Spoken {

    /** Elements that hold sentences, in page order. */
    static final String BLOCKS =
            ".sheet--chapter .head > .kicker, .sheet--chapter .head > h1,"
                    + " .sheet--chapter .head > .standfirst, .prose .sect1 > h2,"
                    + " .prose .sect2 > h3, .prose .passage p, .prose .editorial p,"
                    + " .prose .editorial > h3, .prose .paragraph > p, .prose .ulist p,"
                    + " .prose .olist p, .prose .quotation--card > .label,"
                    + " .prose .quotation--card > blockquote > p,"
                    + " .prose .quotation--card > figcaption > p, .prose .drawing:not(.drawing--film) > figcaption";

    /** But the film, which says itself what it has to say. */
    static final String FIGURES = ".prose .drawing[id]:not(.drawing--film)";

    /** What stands among the words and is none of them. */
    static final String SILENT =
            "svg, .mark, .unseen, .address, .anchor, .ref, .footnote, [aria-hidden=true], link, style";

    private Spoken() {}

    /** Whether it is a paragraph of which not a word is said. */
    static boolean isSilent(Element block) {
        return block.is(".sources, .sidenote, .drawing *:not(figcaption)");
    }

    /** The words as they are printed, with marks of quotation where the stylesheet sets them. */
    static String text(Element element) {
        if (element.childrenSize() == 0) {
            return element.text().strip();
        }
        Element copy = element.clone();
        copy.select(SILENT).remove();
        Quotes quotes = PageLanguage.of(element).quotes();
        copy.select("q")
                .forEach(
                        quotation ->
                                quotation.prependText(quotes.open()).appendText(quotes.close()));
        return copy.text().strip();
    }
}
