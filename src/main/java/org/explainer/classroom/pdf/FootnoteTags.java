package org.explainer.classroom.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Makes notes of what stands at the feet of pages. OpenHTMLtoPDF leaves them at the end of the
 * structure, a section of its own for each foot; here each becomes a {@code Note} that is read
 * after the paragraph that has its number (ISO 32000-1, 14.8.4.4), and has an id, as rule 7.9-1 of
 * PDF/UA-1 asks.
 */
final class FootnoteTags {

    private static final String FOOT = "Sect";
    private static final String NOTE = "Note";

    /** What a line is made of; with notes that were set there before. */
    private static final Set<String> INLINE = Set.of("Span", "Link", "Reference", NOTE);

    private static final Set<String> PARAGRAPHS =
            Set.of("P", "H1", "H2", "H3", "H4", "H5", "H6", "Caption");

    private static final COSName ID = COSName.getPDFName("ID");

    private FootnoteTags() {}

    /**
     * Sets every note. If there are more or fewer than numbers, all are read after the text, for
     * nobody could say which is whose.
     *
     * @param numbers the links to them, in reading order
     */
    static void place(PDDocument document, List<Tag> numbers) {
        Tag root = Tag.root(document);
        List<Tag> notes = root.parts().stream().flatMap(FootnoteTags::feet).toList();
        var ids = new COSArray();
        for (Tag note : notes) {
            var id = new COSString(String.format(Locale.ROOT, "note-%05d", ids.size() / 2 + 1));
            note.element().setItem(ID, id);
            ids.add(id);
            ids.add(note.element());
            note.becomes(NOTE);
            note.parts().stream().findFirst().ifPresent(sign -> sign.becomes("Lbl"));
        }
        list(root, ids);
        if (notes.size() == numbers.size()) {
            root.parts().forEach(FootnoteTags::dropFeet);
            for (int i = 0; i < notes.size(); i++) {
                set(notes.get(i), cited(numbers.get(i)));
            }
        }
    }

    private static boolean isFoot(COSBase part) {
        return Tag.kind(part).equals(FOOT);
    }

    private static Stream<Tag> feet(Tag whole) {
        return whole.parts().stream()
                .filter(part -> isFoot(part.element()))
                .flatMap(foot -> foot.parts().stream());
    }

    private static void dropFeet(Tag whole) {
        List<COSBase> text = whole.kids();
        text.removeIf(FootnoteTags::isFoot);
        whole.hold(text);
    }

    private static void list(Tag root, COSArray ids) {
        if (ids.size() > 0) {
            var names = new COSDictionary();
            names.setItem(COSName.NAMES, ids);
            root.element().setItem(COSName.getPDFName("IDTree"), names);
        }
    }

    /** A link that leads to a note is a reference to it. */
    private static Tag cited(Tag number) {
        Tag around = number.parent();
        Tag reference = Tag.of("Reference");
        List<COSBase> kids = around.kids();
        kids.set(kids.indexOf(number.element()), reference.element());
        around.hold(kids);
        reference.hold(List.of(number.element()));
        return reference;
    }

    /** Behind the paragraph that the number is in, or behind the lines where there is none. */
    private static void set(Tag note, Tag reference) {
        Tag inner = reference;
        Tag outer = inner.parent();
        while (INLINE.contains(outer.kind()) || PARAGRAPHS.contains(outer.kind())) {
            inner = outer;
            outer = inner.parent();
        }
        boolean isLine = INLINE.contains(inner.kind());
        List<COSBase> kids = outer.kids();
        int at = kids.indexOf(inner.element()) + 1;
        while (at < kids.size() && goesOn(kids.get(at), isLine)) {
            at++;
        }
        kids.add(at, note.element());
        outer.hold(kids);
    }

    private static boolean goesOn(COSBase kid, boolean isLine) {
        String kind = Tag.kind(kid);
        return isLine ? kind.isEmpty() || INLINE.contains(kind) : kind.equals(NOTE);
    }
}
