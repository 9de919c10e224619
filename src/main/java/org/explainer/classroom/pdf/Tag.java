package org.explainer.classroom.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/** An element of a PDF's structure (ISO 32000-1, 14.7.2), or the root of them all. */
record Tag(COSDictionary element) {

    private static final COSName ELEMENT = COSName.getPDFName("StructElem");

    /** {@code document} is tagged. */
    static Tag root(PDDocument document) {
        return new Tag(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
    }

    /** A new element that is nowhere yet. */
    static Tag of(String kind) {
        var element = new COSDictionary();
        element.setItem(COSName.TYPE, ELEMENT);
        element.setName(COSName.S, kind);
        return new Tag(element);
    }

    /** Whether {@code kid} of some element is itself one, and no content of a page. */
    static boolean is(COSBase kid) {
        return !kind(kid).isEmpty();
    }

    /** Of a {@code kid} of some element; content of a page has none. */
    static String kind(COSBase kid) {
        return kid instanceof COSDictionary part ? part.getNameAsString(COSName.S, "") : "";
    }

    /** As the standard names it, such as {@code P}; the root has none. */
    String kind() {
        return kind(element);
    }

    void becomes(String kind) {
        element.setName(COSName.S, kind);
    }

    Tag parent() {
        return new Tag(element.getCOSDictionary(COSName.P));
    }

    /** Elements and content in the order in which they are read. */
    List<COSBase> kids() {
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<COSBase> all = new ArrayList<>();
        if (kids instanceof COSArray list) {
            list.forEach(kid -> all.add(kid instanceof COSObject named ? named.getObject() : kid));
        } else if (kids != null) {
            all.add(kids);
        }
        return all;
    }

    /** The kids that are elements. */
    List<Tag> parts() {
        return kids().stream().filter(Tag::is).map(kid -> new Tag((COSDictionary) kid)).toList();
    }

    /** This element and all below it, in the order in which they are read. */
    Stream<Tag> all() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Tag::all));
    }

    /** Whether anything on a page belongs to it: words, or a picture. */
    boolean isShown() {
        return all().flatMap(one -> one.kids().stream())
                .anyMatch(kid -> !is(kid) && !isAnnotation(kid));
    }

    private static boolean isAnnotation(COSBase kid) {
        return kid instanceof COSDictionary part && part.containsKey(COSName.OBJ);
    }

    /** What the element has from now on; elements among it come from wherever they were. */
    void hold(List<COSBase> kids) {
        var list = new COSArray();
        kids.forEach(list::add);
        element.setItem(COSName.K, list);
        kids.stream()
                .filter(Tag::is)
                .forEach(kid -> ((COSDictionary) kid).setItem(COSName.P, element));
    }

    /** What a click on the element opens: its annotations, which are links. */
    List<COSDictionary> annotations() {
        return kids().stream()
                .filter(Tag::isAnnotation)
                .map(kid -> ((COSDictionary) kid).getCOSDictionary(COSName.OBJ))
                .toList();
    }
}
