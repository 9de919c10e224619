package org.explainer.figure.picture;

import java.util.stream.Stream;
import org.explainer.manuscript.data.Quotation;

/** Sets a quotation large, under a mark that says that it is one. */
final class QuotationPainter implements ShotPainter {

    private static final double TOP = 236;
    private static final double MARGIN = FilmStyle.PAD + 92;

    private final String words;
    private final String mark;
    private final FilmStyle style;
    private final Paragraph paragraph;

    /** {@code mark} opens a quotation in the language of the edition. */
    QuotationPainter(Quotation quotation, String mark, FilmStyle style) {
        this.words = quotation.marked();
        this.mark = mark;
        this.style = style;
        this.paragraph =
                Paragraph.fitting(
                        words, style.display(), FilmStyle.WIDTH - MARGIN - FilmStyle.PAD, 300, 96);
    }

    @Override
    public Stream<String> words() {
        return Stream.of(words, mark);
    }

    @Override
    public void draw(Canvas canvas, int time) {
        new Lettering(style.display(), 200, style.inks().wheat())
                .write(canvas, mark, FilmStyle.PAD - 12, TOP + 132);
        paragraph.fill(canvas, style.display(), MARGIN, TOP, style.inks().paper());
    }
}
