package org.explainer.collation;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * The text that a page shows, by the number of the marked content that it stands in (ISO 32000-1,
 * 14.6).
 */
final class MarkedContent extends PDFStreamEngine {

    /** Content of no number stands for nothing: a running head, a line, a shade. */
    private static final int ARTIFACT = -1;

    private final Map<Integer, PrintedText> texts = new HashMap<>();
    private final Deque<Integer> open = new ArrayDeque<>();

    private MarkedContent() {
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetMatrix(this));
        addOperator(new MoveText(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
    }

    static Map<Integer, PrintedText> of(PDPage page) throws IOException {
        var content = new MarkedContent();
        content.processPage(page);
        content.texts.remove(ARTIFACT);
        return content.texts;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        int number = properties == null ? ARTIFACT : properties.getInt(COSName.MCID, ARTIFACT);
        open.push(number);
    }

    @Override
    public void endMarkedContentSequence() {
        open.poll();
    }

    @Override
    protected void showGlyph(Matrix letter, PDFont font, int code, Vector width)
            throws IOException {
        Integer number = open.peek();
        String sign = font.toUnicode(code);
        if (sign != null && number != null) {
            texts.computeIfAbsent(number, any -> new PrintedText()).add(sign, letter, width.getX());
        }
    }
}
