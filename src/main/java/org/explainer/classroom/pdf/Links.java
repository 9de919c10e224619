package org.explainer.classroom.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Says of each link what it is, as rule 7.18.5-2 of PDF/UA-1 asks: the words of the structure
 * element around it, which OpenHTMLtoPDF takes from the attribute {@code title}. These are then
 * taken away there, or screen readers would read them in place of the link's own words. The numbers
 * of notes are links of OpenHTMLtoPDF's own and have none.
 */
final class Links {

    private Links() {}

    /**
     * Describes all links, each as one.
     *
     * @param note what the number of a note says of itself
     * @return the numbers of notes, in the order in which they are read
     */
    static List<Tag> describe(PDDocument document, String note) throws IOException {
        LinkLines.join(document);
        List<Tag> numbers = new ArrayList<>();
        for (Tag link : Tag.root(document).all().filter(LinkLines::isLink).toList()) {
            String words = link.element().getString(COSName.ALT, "");
            link.element().removeItem(COSName.ALT);
            for (COSDictionary annotation : link.annotations()) {
                annotation.setString(COSName.CONTENTS, words.isEmpty() ? note : words);
            }
            if (words.isEmpty() && !link.annotations().isEmpty()) {
                numbers.add(link);
            }
        }
        return numbers;
    }
}
