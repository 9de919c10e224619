package org.explainer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the structure of a PDF tells, in its order (ISO 32000-1, 14.7), and whether that is what the
 * page tells from which it was printed. White space does not count.
 */
public final class PdfStructure {

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\u00AD]+");

    /** Numbers of pages, which only paper has, and the gap before them in a table of contents. */
    private static final Pattern TURN = Pattern.compile("[\\s\\p{Z}]{9,}\\d+|\\s?\\(page \\d+\\)");

    /** A row of them is drawn where it leads to a number: a screen reader would read each. */
    private static final Pattern POINTS = Pattern.compile("\\.[\\s\\p{Z}]*\\.[\\s\\p{Z}]*\\.");

    private static final String NOTE = "Note";

    /**
     * What a sign of a note or of an item of a list is marked as; the page numbers these itself.
     */
    private static final List<String> SIGNS = List.of("Lbl", "Reference");

    private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> notes = new ArrayList<>();
    private final List<String> links = new ArrayList<>();

    private PdfStructure(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            pages.put(page.getCOSObject(), words(page));
        }
        PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
        read(root, document.getPage(0), text);
    }

    /** What is wrong, in words; nothing if all is well. */
    public static List<String> faults(byte[] pdf, String html) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var structure = new PdfStructure(document);
            Document page = Jsoup.parse(html);
            page.select("svg, .running").remove();
            page.select("a.web").forEach(link -> link.appendText(" (" + link.attr("href") + ")"));
            List<String> notes = page.select(".note").stream().map(Element::wholeText).toList();
            page.select(".note").remove();
            List<String> faults = new ArrayList<>(structure.links);
            String told = TURN.matcher(structure.text).replaceAll("");
            if (POINTS.matcher(structure.text).find()) {
                faults.add("points are read out that lead to a number");
            }
            compare("text", page.body().wholeText(), told, faults);
            compare("notes", String.join("|", notes), String.join("|", structure.notes), faults);
            return faults;
        }
    }

    private static void compare(String what, String page, String told, List<String> faults) {
        String expected = BLANK.matcher(page).replaceAll("");
        String found = BLANK.matcher(told).replaceAll("");
        if (!expected.equals(found)) {
            int at = Arrays.mismatch(expected.toCharArray(), found.toCharArray());
            faults.add(what + ": page " + piece(expected, at) + ", told " + piece(found, at));
        }
    }

    private static String piece(String text, int at) {
        return "“"
                + text.substring(
                        Math.min(text.length(), Math.max(0, at - 20)),
                        Math.min(text.length(), at + 40))
                + "”";
    }

    private static Map<Integer, String> words(PDPage page) throws IOException {
        var reader = new PDFMarkedContentExtractor();
        reader.processPage(page);
        Map<Integer, String> words = new HashMap<>();
        for (PDMarkedContent content : reader.getMarkedContents()) {
            var letters = new StringBuilder();
            for (Object part : content.getContents()) {
                letters.append(part instanceof TextPosition letter ? letter.getUnicode() : "");
            }
            words.merge(content.getMCID(), letters.toString(), String::concat);
        }
        return words;
    }

    private void read(PDStructureNode node, PDPage page, StringBuilder into) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                element(element, element.getPage() == null ? page : element.getPage(), into);
            } else if (kid instanceof Integer number) {
                content(page, number, into);
            } else if (kid instanceof PDMarkedContentReference content) {
                content(
                        content.getPage() == null ? page : content.getPage(),
                        content.getMCID(),
                        into);
            }
        }
    }

    private void element(PDStructureElement element, PDPage page, StringBuilder into) {
        String kind = element.getStructureType();
        var own = new StringBuilder();
        read(element, page, own);
        if (kind.equals("Link")) {
            judge(element, own.toString());
        }
        if (kind.equals(NOTE)) {
            notes.add(own.toString());
        } else if (!SIGNS.contains(kind)) {
            into.append(own);
        }
    }

    private void judge(PDStructureElement link, String words) {
        if (words.isBlank()) {
            links.add("a link has no words");
        }
        if (link.getKids().stream().noneMatch(PDObjectReference.class::isInstance)) {
            links.add("a link has no annotation: " + words);
        }
    }

    private void content(PDPage page, int number, StringBuilder into) {
        into.append(pages.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(number, ""));
    }
}
