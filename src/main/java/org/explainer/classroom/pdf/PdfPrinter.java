package org.explainer.classroom.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.explainer.cache.FileCache;
import org.explainer.channel.WrittenPlaces;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.w3c.dom.Document;

/**
 * Prints finished pages as tagged PDF that keeps the rules of PDF/UA-1 (ISO 14289-1). A page that
 * was printed before is taken from the cache.
 */
public final class PdfPrinter {

    private final FileCache cache;
    private final LocalDate date;
    private final String note;
    private final WrittenPlaces places;
    private final Problems problems;
    private final PdfDrawings drawings = new PdfDrawings();

    /**
     * A press for one edition.
     *
     * @param date what a PDF gives for the day on which it was made
     * @param note what the number of a note says of itself to those who do not see it
     */
    public PdfPrinter(
            FileCache cache, LocalDate date, String note, WrittenPlaces places, Problems problems) {
        this.cache = cache;
        this.date = date;
        this.note = note;
        this.places = places;
        this.problems = problems;
    }

    /**
     * The page on paper, or nothing if a letter cannot be printed, which is reported.
     *
     * @param html complete in itself: style within, pictures as data
     * @param place what an author mends when a part of the page does not say where it was written
     */
    public Optional<Printed> print(String html, Paper paper, Place place) throws IOException {
        String key = cache.key(List.of("pdf", date.toString(), note, paper.id(), html));
        Optional<byte[]> kept = cache.get(key);
        if (kept.isPresent()) {
            return Optional.of(read(kept.get()));
        }
        Document page = PrintedPage.document(html);
        if (!UnprintableWords.areNone(page, place, places, problems)) {
            return Optional.empty();
        }
        Bookmarks.addTo(page);
        Printed printed = set(page, paper, drawings, pdf -> PdfCompletion.of(pdf, date, note));
        cache.put(key, written(printed));
        return Optional.of(printed);
    }

    /** What is done with a PDF that still lacks what {@link PdfCompletion} does. */
    interface Finishing<T> {
        T of(PDDocument pdf) throws IOException;
    }

    /** Sets the page as a tagged PDF, which is open until {@code finishing} is done. */
    static <T> T set(Document page, Paper paper, PdfDrawings drawings, Finishing<T> finishing)
            throws IOException {
        XRLog.setLoggingEnabled(false);
        var builder = new PdfRendererBuilder();
        Face.addTo(builder);
        builder.usePdfUaAccessibility(true)
                .withProducer("OpenHTMLtoPDF")
                .useUnicodeLineBreaker(new LineEnds())
                .useSVGDrawer(drawings)
                .useDefaultPageSize(paper.width(), paper.height(), PageSizeUnits.MM)
                // What a page needs stands in it.
                .useExternalResourceAccessControl(
                        (address, type) -> address.startsWith("data:"),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withW3cDocument(page, "file:///");
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            return finishing.of(pdf);
        }
    }

    /** As kept: the number of pages, then the PDF. */
    private static byte[] written(Printed printed) {
        return ByteBuffer.allocate(Integer.BYTES + printed.pdf().length)
                .putInt(printed.pages())
                .put(printed.pdf())
                .array();
    }

    private static Printed read(byte[] kept) {
        ByteBuffer buffer = ByteBuffer.wrap(kept);
        int pages = buffer.getInt();
        byte[] pdf = new byte[buffer.remaining()];
        buffer.get(pdf);
        return new Printed(pdf, pages);
    }
}
