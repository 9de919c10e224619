package org.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.explainer.classroom.pdf.BookPrints;
import org.explainer.classroom.pdf.Thumbnail;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The PDFs of the real book. */
class PdfIT {

    private static final Path BUNDLES = Path.of("target", "classroom");

    /** The lists of the quiz and of what pupils are told are the same on both sizes of paper. */
    private static final List<String> KINDS =
            List.of("glossary", "key", "reader", "reader-easy", "worksheets", "worksheets-lowink");

    private static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".pdf")).toList()) {
                all.put(
                        file.getFileName().toString().replaceFirst("^[a-z]+-[\\d.]+-en-", ""),
                        Files.readAllBytes(file));
            }
        }
        return all;
    }

    /** Of what is set for both sizes of paper, one is asked here, and with {@code -Dbook} both. */
    @TestFactory
    Stream<DynamicTest> keepTheRulesOfPdfUa() throws IOException {
        return all().entrySet().stream()
                .filter(pdf -> Boolean.getBoolean("book") || !pdf.getKey().contains("-letter"))
                .map(
                        pdf ->
                                DynamicTest.dynamicTest(
                                        pdf.getKey(),
                                        () ->
                                                assertThat(PdfFile.brokenRules(pdf.getValue()))
                                                        .isEmpty()));
    }

    /** Nothing is lost to a screen reader or drawn for it, each link is one, all in its time. */
    @TestFactory
    Stream<DynamicTest> areReadAsTheyWereWritten() throws IOException {
        Map<String, byte[]> pdfs = all();
        return BookPrints.all().entrySet().stream()
                .flatMap(
                        page ->
                                papers(page.getKey())
                                        .map(paper -> page.getKey() + "-" + paper + ".pdf")
                                        .map(name -> isRead(name, page.getValue(), pdfs)));
    }

    private static Stream<String> papers(String kind) {
        return kind.startsWith("poster") ? Stream.of("a3") : Stream.of("a4", "letter");
    }

    private static DynamicTest isRead(String name, String html, Map<String, byte[]> pdfs) {
        return DynamicTest.dynamicTest(
                name, () -> assertThat(PdfStructure.faults(pdfs.get(name), html)).isEmpty());
    }

    /**
     * Notes are counted anew in each chapter, as books do it. A number means one note all the same:
     * each chapter begins at the head of a sheet, so no foot has notes of two.
     */
    @Test
    void everyChapterBeginsASheet() throws IOException {
        for (Map.Entry<String, byte[]> pdf : all().entrySet()) {
            if (pdf.getKey().startsWith("reader-")) {
                try (PDDocument document = Loader.loadPDF(pdf.getValue())) {
                    List<Float> tops = PdfFile.topsOfChapters(document);
                    assertThat(tops).hasSizeGreaterThan(12);
                    assertThat(tops.subList(1, tops.size()))
                            .as(pdf.getKey())
                            .allSatisfy(top -> assertThat(top).isGreaterThan(700));
                }
            }
        }
    }

    @Test
    void printEveryLetterOnThePaper() throws IOException {
        for (Map.Entry<String, byte[]> pdf : all().entrySet()) {
            try (PDDocument document = Loader.loadPDF(pdf.getValue())) {
                assertThat(lettersBeyond(document)).as(pdf.getKey()).isEmpty();
            }
        }
    }

    private static List<String> lettersBeyond(PDDocument document) throws IOException {
        List<String> beyond = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                float width = getCurrentPage().getMediaBox().getWidth();
                if (letter.getX() < 0 || letter.getX() + letter.getWidth() > width) {
                    beyond.add(letter.getUnicode() + " on page " + getCurrentPageNo());
                }
            }
        }.getText(document);
        return beyond;
    }

    @Test
    void areThereForBothSizesOfPaper() throws IOException {
        Stream<String> sheets =
                KINDS.stream().flatMap(kind -> Stream.of(kind + "-a4.pdf", kind + "-letter.pdf"));
        Stream<String> posters = Stream.of("poster-argument-a3.pdf", "poster-timeline-a3.pdf");
        assertThat(all().keySet())
                .containsExactlyElementsOf(Stream.concat(sheets, posters).sorted().toList());
        Map<String, Long> widths = Map.of("a4", 210L, "letter", 216L, "a3", 420L);
        for (Map.Entry<String, byte[]> pdf : all().entrySet()) {
            try (PDDocument document = Loader.loadPDF(pdf.getValue())) {
                float width = document.getPage(0).getMediaBox().getWidth();
                assertThat(Math.round(width * 25.4 / 72))
                        .isEqualTo(widths.get(pdf.getKey().replaceAll(".*-|\\.pdf$", "")));
            }
        }
    }

    @Test
    void aPosterIsOneSheet() throws IOException {
        for (String poster : List.of("poster-argument-a3.pdf", "poster-timeline-a3.pdf")) {
            try (PDDocument document = Loader.loadPDF(all().get(poster))) {
                assertThat(document.getNumberOfPages()).as(poster).isEqualTo(1);
            }
        }
    }

    @Test
    void embedEveryFontAndLeadToEveryChapter() throws IOException {
        for (Map.Entry<String, byte[]> pdf : all().entrySet()) {
            try (PDDocument document = Loader.loadPDF(pdf.getValue())) {
                for (PDPage page : document.getPages()) {
                    for (COSName name : page.getResources().getFontNames()) {
                        PDFont font = page.getResources().getFont(name);
                        assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    }
                }
                List<String> marks = PdfFile.bookmarks(document);
                if (!pdf.getKey().matches("(glossary|poster).*")) {
                    assertThat(marks).as(pdf.getKey()).hasSizeGreaterThan(Built.chapters().size());
                }
                assertThat(document.getDocumentInformation().getAuthor()).isNotBlank();
                assertThat(document.getDocumentInformation().getSubject()).isNotBlank();
                assertThat(document.getDocumentInformation().getTitle()).contains(Built.title());
            }
        }
    }

    @Test
    void markNamesInOtherScripts() throws IOException {
        try (PDDocument reader = Loader.loadPDF(all().get("reader-a4.pdf"))) {
            List<String> languages =
                    reader.getDocument().getObjectsByType(COSName.getPDFName("StructElem")).stream()
                            .map(
                                    element ->
                                            (org.apache.pdfbox.cos.COSDictionary)
                                                    element.getObject())
                            .map(element -> element.getString(COSName.LANG))
                            .toList();
            assertThat(languages).contains("uk", "ru", "ka");
        }
    }

    /** In the words of the letters; who holds paper finds the address in print. */
    @Test
    void everyChapterLeadsToItsSound() throws IOException {
        for (String kind : List.of("reader-a4.pdf", "reader-easy-letter.pdf")) {
            byte[] pdf = all().get(kind);
            List<String> addresses = new ArrayList<>();
            try (PDDocument document = Loader.loadPDF(pdf)) {
                for (PDPage page : document.getPages()) {
                    for (PDAnnotation note : page.getAnnotations()) {
                        if (note instanceof PDAnnotationLink link
                                && link.getAction() instanceof PDActionURI action
                                && action.getURI().endsWith("#listen")) {
                            addresses.add(action.getURI());
                            assertThat(link.getContents()).contains(action.getURI());
                        }
                    }
                }
            }
            assertThat(addresses.stream().distinct()).as(kind).hasSameSizeAs(Built.recorded());
            assertThat(PdfFile.text(pdf).replaceAll("\\s+", " "))
                    .containsPattern("Listen to this chapter \\(\\d+ min\\) \\(https://");
        }
    }

    /** What teachers ask first of something to print. */
    @Test
    void sayTheirPagesInTheList() throws IOException {
        var list = Jsoup.parse(Files.readString(BUNDLES.resolve("index.html")));
        for (Map.Entry<String, byte[]> pdf : all().entrySet()) {
            try (PDDocument document = Loader.loadPDF(pdf.getValue())) {
                assertThat(list.select("a[href$=-" + pdf.getKey() + "]").text())
                        .matches(".* " + document.getNumberOfPages() + " pages?");
            }
        }
    }

    /** What the list shows of paper is drawn from the very file beside it. */
    @Test
    void thumbnailsDoNotLie() throws IOException {
        Map<String, byte[]> pdfs = all();
        var pictures =
                Jsoup.parse(Files.readString(BUNDLES.resolve("index.html")))
                        .select("img[data-of]:not([data-of^=web-])");
        assertThat(pictures).hasSizeGreaterThan(4);
        for (Element picture : pictures) {
            String kind = picture.attr("data-of");
            String paper = kind.startsWith("poster") ? "a3" : "a4";
            byte[] shown = Base64.getDecoder().decode(picture.attr("src").replaceFirst(".*,", ""));
            assertThat(shown).as(kind).hasSizeLessThan(30_000);
            assertThat(shown)
                    .as(kind)
                    .isEqualTo(Thumbnail.of(pdfs.get(kind + "-" + paper + ".pdf")));
        }
    }

    /** A sheet of paper for each chapter, after one for the whole class. */
    @Test
    void aWorksheetIsOneSheetOfPaper() throws IOException {
        for (Map.Entry<String, byte[]> pdf : all().entrySet()) {
            if (pdf.getKey().startsWith("worksheets")) {
                try (PDDocument document = Loader.loadPDF(pdf.getValue())) {
                    assertThat(document.getNumberOfPages())
                            .as(pdf.getKey())
                            .isEqualTo(2 + 2 * Built.chapters().size());
                }
            }
        }
    }

    /** What a printer that is low on ink prints takes less of it. */
    @Test
    void littleInkIsLittle() throws IOException {
        for (String paper : List.of("a4", "letter")) {
            double usual = ink(all().get("worksheets-" + paper + ".pdf"));
            double little = ink(all().get("worksheets-lowink-" + paper + ".pdf"));
            assertThat(little).as(paper).isBetween(usual * 0.4, usual * 0.8);
        }
    }

    /** The share of the first sheets that is black. */
    private static double ink(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            double black = 0;
            for (int page = 2; page < 6; page++) {
                var drawn = new PDFRenderer(document).renderImageWithDPI(page, 150, ImageType.GRAY);
                var lights = drawn.getRaster();
                int[] row = new int[drawn.getWidth()];
                for (int y = 0; y < drawn.getHeight(); y++) {
                    lights.getPixels(0, y, row.length, 1, row);
                    black += row.length - Arrays.stream(row).sum() / 255.0;
                }
            }
            return black;
        }
    }

    /** The chapter's emblem stands at the head of its sheet, where ink is not counted. */
    @Test
    void aWorksheetBearsTheEmblem() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(Path.of("content/emblems")));
        for (String paper : List.of("a4", "letter")) {
            assertThat(coloured(all().get("worksheets-" + paper + ".pdf"))).as(paper).isPositive();
            assertThat(coloured(all().get("worksheets-lowink-" + paper + ".pdf")))
                    .as(paper)
                    .isZero();
        }
    }

    /** How many dots at the heads of sheets are neither black nor grey. */
    private static int coloured(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int coloured = 0;
            for (int page = 2; page < document.getNumberOfPages(); page++) {
                var drawn = new PDFRenderer(document).renderImageWithDPI(page, 72, ImageType.RGB);
                for (int y = 0; y < 40; y++) {
                    for (int x = 0; x < drawn.getWidth() / 2; x++) {
                        var dot = new Color(drawn.getRGB(x, y));
                        coloured += Math.abs(dot.getBlue() - dot.getRed()) > 60 ? 1 : 0;
                    }
                }
            }
            return coloured;
        }
    }

    /** Every claim on a worksheet says its number and the sentences that make it, as the ledger. */
    @Test
    void claimsOnWorksheetsLeadToTheLedger() throws IOException {
        String words = PdfFile.text(all().get("worksheets-a4.pdf")).replaceAll("\\s+", " ");
        Matcher claim =
                Pattern.compile("(?m)^  - claim: cl0?(\\d+)$")
                        .matcher(Files.readString(Path.of("content/teaching/sheets.yaml")));
        int found = 0;
        while (claim.find()) {
            assertThat(words).containsPattern("Claim " + claim.group(1) + ", s\\d+");
            found++;
        }
        assertThat(found).isGreaterThan(Built.chapters().size());
    }
}
