package org.explainer.channel.classroom.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * Says of each link what it is, as rule 7.18.5-2 of PDF/UA-1 asks: the words of the structure
 * element around it, which OpenHTMLtoPDF takes from the attribute {@code title}. These are then
 * taken away there, or screen readers would read them in place of the link's own words. The numbers
 * of notes are links of OpenHTMLtoPDF's own and have none.
 */
final class Links {

    private static final COSName LINK = COSName.getPDFName("Link");

    private Links() {}

    static void describe(PDDocument document, String note) throws IOException {
        Map<COSBase, String> said = new HashMap<>();
        read(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), said);
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                annotation.setContents(said.getOrDefault(annotation.getCOSObject(), note));
            }
        }
    }

    private static void read(COSDictionary element, Map<COSBase, String> said) {
        List<COSDictionary> kids = kids(element);
        if (LINK.equals(element.getCOSName(COSName.S))) {
            String words = element.getString(COSName.ALT, "");
            element.removeItem(COSName.ALT);
            kids.stream()
                    .map(kid -> kid.getCOSDictionary(COSName.OBJ))
                    .filter(Objects::nonNull)
                    .filter(annotation -> !words.isEmpty())
                    .forEach(annotation -> said.put(annotation, words));
        }
        kids.stream().filter(kid -> kid.containsKey(COSName.S)).forEach(kid -> read(kid, said));
    }

    /**
     * An element has one kid or a list of them; of those that are numbers there is nothing to say.
     */
    private static List<COSDictionary> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        Stream<? extends COSBase> all =
                kids instanceof COSArray list
                        ? IntStream.range(0, list.size()).mapToObj(list::getObject)
                        : Stream.ofNullable(kids);
        return all.filter(COSDictionary.class::isInstance).map(COSDictionary.class::cast).toList();
    }
}
