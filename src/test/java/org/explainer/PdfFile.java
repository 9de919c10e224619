package org.explainer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What a PDF says to those who read it, and what an outside judge says of it. */
public final class PdfFile {

    private PdfFile() {}

    /** Each rule of PDF/UA-1 that is broken, as veraPDF numbers it, with how it says so. */
    public static List<String> brokenRules(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour flavour = PDFAFlavour.PDFUA_1;
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator judge =
                        Foundries.defaultInstance()
                                .createValidator(flavour, 20, false, false, false)) {
            ValidationResult verdict = judge.validate(parser);
            var broken = new TreeMap<String, String>();
            for (TestAssertion one : verdict.getTestAssertions()) {
                if (one.getStatus() == TestAssertion.Status.FAILED) {
                    String rule =
                            one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber();
                    broken.putIfAbsent(rule, rule + " " + one.getMessage());
                }
            }
            if (!verdict.isCompliant() && broken.isEmpty()) {
                broken.put("", "not compliant");
            }
            return List.copyOf(broken.values());
        }
    }

    /** The words of all pages, and what the PDF says of itself. */
    public static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDDocumentInformation about = document.getDocumentInformation();
            var words = new StringBuilder(new PDFTextStripper().getText(document));
            for (String key : about.getMetadataKeys()) {
                words.append('\n').append(about.getPropertyStringValue(key));
            }
            byte[] more = document.getDocumentCatalog().getMetadata().toByteArray();
            return words.append('\n')
                    .append(new String(more, java.nio.charset.StandardCharsets.UTF_8))
                    .toString();
        }
    }

    /** How high on its page each item of the outline's first level begins, in points. */
    static List<Float> topsOfChapters(PDDocument document) throws IOException {
        List<Float> tops = new ArrayList<>();
        for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
            if (item.getDestination() instanceof PDPageXYZDestination place) {
                tops.add((float) place.getTop());
            }
        }
        return tops;
    }

    /** The outline's first level. */
    static List<String> bookmarks(PDDocument document) {
        List<String> titles = new ArrayList<>();
        Optional.ofNullable(document.getDocumentCatalog().getDocumentOutline())
                .ifPresent(
                        outline -> {
                            for (PDOutlineItem item : outline.children()) {
                                titles.add(item.getTitle());
                            }
                        });
        return titles;
    }
}
