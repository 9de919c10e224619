package org.explainer.classroom.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * Makes one element of each link. OpenHTMLtoPDF makes one for every line that a link stands on,
 * also for a line that ends before the link's first word.
 */
final class LinkLines {

    /** Stands for what is no element. */
    private static final Tag NONE = Tag.of("");

    private LinkLines() {}

    static boolean isLink(Tag element) {
        return element.kind().equals("Link");
    }

    static void join(PDDocument document) throws IOException {
        Tag root = Tag.root(document);
        ParentTree owners = ParentTree.of(root);
        for (Tag link : root.all().filter(LinkLines::isLink).toList()) {
            if (!link.isShown()) {
                drop(link, document, owners);
            }
        }
        root.all().toList().forEach(element -> join(element, owners));
    }

    private static void drop(Tag link, PDDocument document, ParentTree owners) throws IOException {
        List<COSDictionary> annotations = link.annotations();
        for (PDPage page : document.getPages()) {
            List<PDAnnotation> kept = new ArrayList<>(page.getAnnotations());
            if (kept.removeIf(one -> annotations.contains(one.getCOSObject()))) {
                page.setAnnotations(kept);
            }
        }
        List<COSBase> kids = link.parent().kids();
        kids.remove(link.element());
        link.parent().hold(kids);
        owners.replace(link, link.parent());
    }

    /** Lines of one link stand side by side, and say the same of where they lead. */
    private static void join(Tag element, ParentTree owners) {
        List<COSBase> joined = new ArrayList<>();
        Tag last = NONE;
        for (COSBase kid : element.kids()) {
            Tag line = Tag.is(kid) ? new Tag((COSDictionary) kid) : NONE;
            if (isOne(last, line)) {
                List<COSBase> both = last.kids();
                both.addAll(line.kids());
                last.hold(both);
                owners.replace(line, last);
            } else {
                joined.add(kid);
                last = line;
            }
        }
        if (joined.size() < element.kids().size()) {
            element.hold(joined);
        }
    }

    /** Not over the end of a page: the parts of an element are on its own. */
    private static boolean isOne(Tag first, Tag second) {
        String words = first.element().getString(COSName.ALT, "");
        return isLink(first)
                && isLink(second)
                && !words.isEmpty()
                && words.equals(second.element().getString(COSName.ALT))
                && first.element().getCOSDictionary(COSName.PG)
                        == second.element().getCOSDictionary(COSName.PG);
    }
}
