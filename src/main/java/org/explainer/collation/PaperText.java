package org.explainer.collation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.explainer.cache.ContentSum;
import org.explainer.cache.FileCache;
import org.jspecify.annotations.Nullable;

/**
 * The text of a tagged PDF in its logical order (ISO 32000-1, 14.7), as it is read aloud: pictures
 * in words, without what is marked as an artifact.
 */
final class PaperText {

    /**
     * Elements within a line (ISO 32000-1, 14.8.4.4); all others, notes too, stand by themselves.
     */
    private static final Set<String> INLINE =
            Set.of("Span", "Quote", "Reference", "BibEntry", "Code", "Link", "Annot");

    /** Stands where a page begins, but the first. */
    static final char PAGE = '\f';

    private final Map<COSDictionary, Map<Integer, PrintedText>> pages = new HashMap<>();
    private final List<COSDictionary> order = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private PrintedText last = new PrintedText();

    /** How many pages have begun. */
    private int begun = 1;

    private PaperText() {}

    /** {@code pdf} has a structure tree; without one it has no text. */
    static String of(byte[] pdf, FileCache cache) throws IOException {
        return paged(pdf, cache).replace(String.valueOf(PAGE), "");
    }

    /** As {@link #paged(byte[])}, read once for all who ask. */
    static String paged(byte[] pdf, FileCache cache) throws IOException {
        String key = cache.key(List.of("paper", ContentSum.of(pdf)));
        return new String(cache.of(key, () -> paged(pdf).getBytes(UTF_8)), UTF_8);
    }

    /** The same, with {@link #PAGE} before what first stands on a page. */
    static String paged(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var paper = new PaperText();
            for (PDPage page : document.getPages()) {
                paper.pages.put(page.getCOSObject(), MarkedContent.of(page));
                paper.order.add(page.getCOSObject());
            }
            PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
            if (root != null) {
                paper.read(root, null);
            }
            return paper.text.toString();
        }
    }

    /** {@code page} is the one that {@code node} stands on, unless a part of it says otherwise. */
    private void read(PDStructureNode node, @Nullable PDPage page) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                element(element, element.getPage() == null ? page : element.getPage());
            } else if (kid instanceof Integer number) {
                content(page, number);
            } else if (kid instanceof PDMarkedContentReference content) {
                content(content.getPage() == null ? page : content.getPage(), content.getMCID());
            }
        }
    }

    private void element(PDStructureElement element, @Nullable PDPage page) {
        boolean isInline = INLINE.contains(element.getStandardStructureType());
        text.append(isInline ? "" : "\n");
        String instead = element.getActualText();
        if (instead == null) {
            instead = element.getAlternateDescription();
        }
        if (instead == null) {
            read(element, page);
        } else {
            turn(page);
            text.append(instead);
        }
        text.append(isInline ? "" : "\n");
    }

    private void content(@Nullable PDPage page, int number) {
        PrintedText next =
                page == null ? null : pages.getOrDefault(page.getCOSObject(), Map.of()).get(number);
        if (next != null) {
            turn(page);
            text.append(next.goesOnFrom(last) ? "" : " ").append(next.text());
            last = next;
        }
    }

    /** A note at the foot of a page that was left behind turns no page back. */
    private void turn(@Nullable PDPage page) {
        int number = page == null ? 0 : order.indexOf(page.getCOSObject()) + 1;
        for (; begun < number; begun++) {
            text.append(PAGE);
        }
    }
}
