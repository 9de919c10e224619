package org.explainer.planted.newsletter;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.explainer.planted.cli.Main;
import org.explainer.planted.site.Radio;

/** A channel that knows another, the program, and libraries of a third. */
public final class Paper {

    public Radio radio() {
        return new Radio(new Main());
    }

    public PdfRendererBuilder builder() {
        return new PdfRendererBuilder().usePDDocument(new PDDocument());
    }

    public Operator operator() {
        return Operator.getOperator("BT");
    }

    public COSName name() {
        return COSName.A;
    }
}
