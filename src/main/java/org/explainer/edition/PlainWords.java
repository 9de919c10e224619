package org.explainer.edition;

import java.util.regex.Pattern;
import org.explainer.block.QuotationKind.Extract;
import org.explainer.manuscript.text.Block;
import org.explainer.manuscript.text.Body;
import org.explainer.manuscript.text.Chapter;

/** What one reads of a chapter, without markup; not what is drawn or listed from rows. */
final class PlainWords {

    private static final Pattern TAG = Pattern.compile("<[^<>]*+>");

    private PlainWords() {}

    static String of(Chapter chapter) {
        return plain(
                String.join(
                        " ",
                        chapter.standfirst(),
                        chapter.summary(),
                        String.join(" ", chapter.keyPoints()),
                        filled(chapter.body().html(), chapter.body())));
    }

    private static String filled(String html, Body body) {
        return body.fill(html, block -> " " + words(block, body) + " ");
    }

    private static String words(Block block, Body body) {
        return block instanceof Extract extract ? extract.words() : filled(block.text(), body);
    }

    private static String plain(String html) {
        return TAG.matcher(html).replaceAll(" ").replaceAll("\\s+", " ").strip();
    }
}
