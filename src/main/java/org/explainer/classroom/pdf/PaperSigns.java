package org.explainer.classroom.pdf;

import org.explainer.page.HtmlPass;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Puts others in the place of signs that the press writes itself and the fonts of PDFs lack. */
public final class PaperSigns implements HtmlPass {

    /** Asciidoctor sets it behind an ellipsis, where a line may end; paper has its own rules. */
    private static final String MAY_BREAK = "\u200b";

    @Override
    public void apply(Document page) {
        for (TextNode text : page.body().nodeStream(TextNode.class).toList()) {
            if (text.getWholeText().contains(MAY_BREAK)) {
                text.text(text.getWholeText().replace(MAY_BREAK, ""));
            }
        }
        page.select(".menuseq .caret").forEach(caret -> caret.text(">"));
        for (Element item : page.select("ul.checklist > li > p")) {
            item.html(item.html().replaceFirst("^☑", "[×]").replaceFirst("^☐", "[ ]"));
        }
    }
}
