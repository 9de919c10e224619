package org.explainer.classroom.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.explainer.PdfFile;
import org.explainer.PdfStructure;
import org.explainer.cache.FileCache;
import org.explainer.channel.WrittenPlaces;
import org.explainer.problem.Place;
import org.explainer.problem.Problem;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.w3c.dom.Document;

@Isolated("it changes the locale or the time zone of all")
class PdfPrinterTest {

    private static final String PAGE =
            """
            <!doctype html><html lang="en"><head><title>A page</title><meta name="subject" content="About it">
            <style>@page{@bottom-right{content:"Page " counter(page);font:8pt Golos}}
            body{font:10pt Literata,Georgian} .note{float:footnote;counter-increment:footnote}
            .note::footnote-call,.note::footnote-marker{content:counter(footnote);font:7pt Golos}</style></head>
            <body><h1 id="one">One</h1><p>Before <a href="#two" title="To two">two</a>.</p>
            <!--content/chapters/first.adoc:12--><p>%s<span class="note">A note.</span></p>
            <svg alt="A line" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 20"><path d="M0 10H100" stroke="#000000"/>
            <text x="0" y="9" font-size="9">drawn</text></svg>
            <h2 id="two">Two</h2><ul><li>first</li></ul></body></html>
            """;

    /** One pixel. */
    private static final String DOT =
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwAD"
                    + "hgGAWjR9awAAAABJRU5ErkJggg==";

    private static final Place PLACE = new Place("templates/classroom/pdf/test.ftlh", 0);

    private final Problems problems = new Problems();
    @TempDir private Path cache;

    private byte[] print(String words) throws IOException {
        return press().print(PAGE.formatted(words), Paper.A4, PLACE).orElseThrow().pdf();
    }

    private PdfPrinter press() throws IOException {
        return new PdfPrinter(
                new FileCache(cache),
                LocalDate.of(2026, 11, 22),
                "Note",
                new WrittenPlaces(cache, "content"),
                problems);
    }

    @Test
    void keepsTheRulesOfAccessiblePdf() throws Exception {
        assertThat(PdfFile.brokenRules(print("Кельм and თბილისი"))).isEmpty();
    }

    /**
     * The judge can say no: to a link that does not say where it leads, to a picture that is mute.
     */
    @Test
    void isJudgedForReal() throws Exception {
        var page = PrintedPage.document(PAGE.formatted("").replace("alt=\"A line\"", ""));

        assertThat(PdfFile.brokenRules(unfinished(page)))
                .anyMatch(rule -> rule.startsWith("7.18.5-2 "))
                .anyMatch(rule -> rule.startsWith("7.3-1 "));
    }

    @Test
    void saysWhatItIsAndLeadsToItsParts() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(print("text"))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("A page");
            assertThat(pdf.getDocumentInformation().getSubject()).isEqualTo("About it");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            var outline = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(outline.getTitle()).isEqualTo("One");
            assertThat(outline.getFirstChild().getTitle()).isEqualTo("Two");
            assertThat(pdf.getPage(0).getAnnotations())
                    .extracting(link -> link.getContents())
                    .containsExactlyInAnyOrder("To two", "Note");
            // No words in place of the link's own.
            assertThat(pdf.getDocument().getObjectsByType(COSName.getPDFName("StructElem")))
                    .noneMatch(element -> element.toString().contains("To two"));
        }
    }

    private static byte[] unfinished(Document page) throws IOException {
        return PdfPrinter.set(
                page,
                Paper.A4,
                new PdfDrawings(),
                pdf -> {
                    var bytes = new ByteArrayOutputStream();
                    pdf.save(bytes);
                    return bytes.toByteArray();
                });
    }

    private List<String> faults(String words) throws IOException {
        return PdfStructure.faults(print(words), PAGE.formatted(words));
    }

    /** A word and its meaning, a link that ends a line before its first word, a note in a list. */
    @Test
    void isReadInTheOrderOfThePage() throws Exception {
        String words =
                "<a title=\"To the web\" href=\"https://example.org/\">"
                        + "a link that goes on and on and on ".repeat(9)
                        + "<br></a></p><ul><li>Item<span class=\"note\">Of it.</span> goes on</li>"
                        + "</ul><dl><dt>Word</dt><dd>Meaning</dd></dl><p>text";

        assertThat(faults(words)).isEmpty();
        assertThat(PdfFile.brokenRules(print(words))).isEmpty();
    }

    /** Wherever a page ends: the library tags a box when it comes to the page where it begins. */
    @Test
    void aLabelIsReadBeforeItsParagraph() throws Exception {
        String style =
                Files.readString(Path.of("templates/classroom/pdf/print.css"))
                        .replaceAll("\\$\\{[^}]*}", "#000000");
        var body = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            body.append(
                    """
                    <div style="page-break-before:always;height:%dpt"></div>
                    <p class="label">Label %d</p><p class="passage">Text %d.</p>
                    """
                            .formatted(715 + i, i, i));
        }
        String page =
                "<html lang=\"en\"><head><title>A page</title><style>%s</style></head><body><div class=\"prose\">%s</div></body></html>"
                        .formatted(style, body);
        byte[] pdf = press().print(page, Paper.A4, PLACE).orElseThrow().pdf();

        assertThat(PdfStructure.faults(pdf, page)).isEmpty();
    }

    /** Where they cannot be told apart, notes are read after the text. */
    @Test
    void losesNoNoteWithoutItsNumber() throws Exception {
        String page = PAGE.formatted("text");
        var finished = new ByteArrayOutputStream();
        try (var pdf = Loader.loadPDF(unfinished(PrintedPage.document(page)))) {
            Links.describe(pdf, "Note");
            FootnoteTags.place(pdf, List.of());
            pdf.save(finished);
        }

        assertThat(PdfStructure.faults(finished.toByteArray(), page))
                .noneMatch(fault -> fault.startsWith("notes:"));
        assertThat(PdfFile.brokenRules(finished.toByteArray())).isEmpty();
    }

    /** What floats is read last, and what has no height is not read at all. */
    @Test
    void floatsAndFlatBoxesAreFound() throws Exception {
        assertThat(faults("<b style=\"float:left\">Word</b> meaning"))
                .anyMatch(fault -> fault.contains("Word"));
        assertThat(faults("</p><p style=\"height:0\">Flat</p><p>text"))
                .anyMatch(fault -> fault.contains("Flat"));
    }

    @Test
    void pointsThatAreReadOutAreFound() throws Exception {
        assertThat(faults("The engine . . . 7")).singleElement().asString().startsWith("points");
    }

    /** As OpenHTMLtoPDF leaves them: notes in sections, a link for each line. */
    @Test
    void unfinishedStructureIsFound() throws Exception {
        String page = PAGE.formatted("<a title=\"To two\" href=\"#none\">lost</a>");
        byte[] unfinished = unfinished(PrintedPage.document(page));

        assertThat(PdfStructure.faults(unfinished, page))
                .anyMatch(fault -> fault.contains("no annotation: lost"))
                .anyMatch(fault -> fault.startsWith("notes: page “Anote.”, told “”"));
    }

    @Test
    void isTheSameInAllZonesAndLanguages() throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] here = print("İstanbul, Кельм, თბილისი");
        try (Stream<Path> kept = Files.list(cache)) {
            for (Path file : kept.toList()) {
                Files.delete(file);
            }
        }
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(print("İstanbul, Кельм, თბილისი")).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void isKeptUntilThePageChanges() throws Exception {
        byte[] pdf = print("text");
        String key;
        try (Stream<Path> files = Files.list(cache)) {
            key = String.valueOf(files.findFirst().orElseThrow().getFileName());
        }
        byte[] kept = new FileCache(cache).get(key).orElseThrow();
        kept[kept.length - 1] = '!';
        new FileCache(cache).put(key, kept);

        assertThat(print("text")).isNotEqualTo(pdf).hasSameSizeAs(pdf);
        assertThat(print("other")).isNotEqualTo(pdf);
        assertThat(press().print(PAGE.formatted("text"), Paper.A4, PLACE).orElseThrow().pages())
                .isEqualTo(1);
    }

    @Test
    void namesALetterThatNoFontHas() throws IOException {
        assertThat(press().print(PAGE.formatted("漢 字 漢"), Paper.A4, PLACE)).isEmpty();

        assertThat(problems.inReadingOrder())
                .extracting(Problem::toString)
                .containsExactly(said("漢", "6F22"), said("字", "5B57"));
    }

    @Test
    void namesAWordOnceOfWhichSeveralLettersLack() throws IOException {
        assertThat(press().print(PAGE.formatted("漢字 漢字"), Paper.A4, PLACE)).isEmpty();

        assertThat(problems.inReadingOrder())
                .singleElement()
                .asString()
                .contains("no letters for \"漢字\"");
    }

    @Test
    void namesTheLineOfAHeader() throws IOException {
        Path file = Files.createDirectories(cache.resolve("content/chapters")).resolve("a.adoc");
        Files.writeString(file, "= A\n:id: c01\n:standfirst: Of 漢.\n\n漢 too.\n");
        String page = PAGE.formatted("漢").replace("first.adoc:12", "a.adoc:0");

        assertThat(press().print(page, Paper.A4, PLACE)).isEmpty();
        assertThat(problems.inReadingOrder())
                .singleElement()
                .extracting(problem -> problem.place())
                .hasToString("content/chapters/a.adoc:3");
    }

    @Test
    void namesTheLineOfARowThatTheSheetOnlyQuotes() throws IOException {
        Path data = Files.createDirectories(cache.resolve("content/data"));
        Files.writeString(data.resolve("claims.yaml"), "- id: cl01\n  text: Of 漢.\n");
        Path sheets = Files.createDirectories(cache.resolve("content/teaching"));
        Files.writeString(sheets.resolve("sheets.yaml"), "- id: sheet-c01\n  aims: [Read.]\n");
        String page =
                PAGE.formatted("漢").replace("chapters/first.adoc:12", "teaching/sheets.yaml:1");

        assertThat(press().print(page, Paper.A4, PLACE)).isEmpty();
        assertThat(problems.inReadingOrder())
                .singleElement()
                .extracting(problem -> problem.place())
                .hasToString("content/data/claims.yaml:2");
    }

    private static String said(String letter, String number) {
        return """
               content/chapters/first.adoc:12: error: the fonts of PDFs have no letter "%s" (U+%s)
                   write it with other letters; assets/fonts/README.md tells how to add one"""
                .formatted(letter, number);
    }

    @Test
    void namesALetterThatDrawingsLack() throws IOException {
        String page = PAGE.formatted("თბილისი").replace(">drawn<", ">თ<");

        assertThat(press().print(page, Paper.A4, PLACE)).isEmpty();
        assertThat(problems.inReadingOrder()).hasSize(1);
    }

    @Test
    void printsPicturesThatStandInThePage() throws Exception {
        byte[] pdf = print("<img alt=\"A dot\" src=\"" + DOT + "\">");

        assertThat(new String(pdf, UTF_8)).contains("/Subtype /Image");
        assertThat(PdfFile.brokenRules(pdf)).isEmpty();
    }

    @Test
    void asksForNothingOutside() throws Exception {
        String page = PAGE.formatted("<img src=\"file:///etc/hostname.png\" alt=\"none\">");

        assertThat(new String(press().print(page, Paper.A4, PLACE).orElseThrow().pdf(), UTF_8))
                .doesNotContain("/Subtype /Image");
    }
}
