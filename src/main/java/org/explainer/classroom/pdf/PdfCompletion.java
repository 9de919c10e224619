package org.explainer.classroom.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;

/** What OpenHTMLtoPDF leaves to be done to a PDF. */
final class PdfCompletion {

    private PdfCompletion() {}

    /**
     * Says what each link is, sets each note where it is read, and makes the file the same whenever
     * and wherever it is made.
     *
     * @param note what the number of a note says of itself
     */
    static Printed of(PDDocument document, LocalDate date, String note) throws IOException {
        FootnoteTags.place(document, Links.describe(document, note));
        Calendar day = day(date);
        document.getDocumentInformation().setCreationDate(day);
        document.getDocumentInformation().setModificationDate(day);
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        document.getDocument().getTrailer().removeItem(COSName.ID);
        document.setDocumentId(date.toEpochDay());
        var finished = new ByteArrayOutputStream();
        document.save(finished);
        return new Printed(finished.toByteArray(), document.getNumberOfPages());
    }

    private static Calendar day(LocalDate date) {
        var day = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        day.setTimeInMillis(date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        return day;
    }
}
