package org.explainer.classroom.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** What leads from content and annotations to their elements (ISO 32000-1, 14.7.4.4). */
record ParentTree(COSArray numbers) {

    /** Of a tagged PDF; OpenHTMLtoPDF writes it in one piece. */
    static ParentTree of(Tag root) {
        return new ParentTree(
                root.element().getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS));
    }

    /** What belonged to {@code old} belongs to {@code now}. */
    void replace(Tag old, Tag now) {
        replace(old.element(), now.element(), numbers);
    }

    private static void replace(COSDictionary old, COSDictionary now, COSArray places) {
        for (int i = 0; i < places.size(); i++) {
            COSBase place = places.get(i);
            COSBase there = place instanceof COSObject named ? named.getObject() : place;
            if (there == old) {
                places.set(i, now);
            } else if (there instanceof COSArray page) {
                replace(old, now, page);
            }
        }
    }
}
