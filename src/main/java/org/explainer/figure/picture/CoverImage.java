package org.explainer.figure.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import org.explainer.figure.Pulse;
import org.explainer.figure.Pulse.Mark;

/** Draws the front of a book: its title on sky, above the line of its years. */
public final class CoverImage {

    /** In pixels; the shape that shelves of reading systems have room for. */
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 1800;

    private static final int PAD = 96;
    private static final int ROOM = WIDTH - 2 * PAD;
    private static final int TITLE_TOP = 190;
    private static final int TITLE_ROOM = 700;
    private static final int PEAK_TOP = 1190;
    private static final int BASE = 1310;
    private static final int FOOT = 1430;

    private final Typeface display = Typeface.named("literata-display");
    private final Typeface text = Typeface.named("literata-text");
    private final Inks inks;
    private final Canvas canvas;

    private CoverImage(Inks inks) {
        this.inks = inks;
        this.canvas = new Canvas(WIDTH, HEIGHT, inks.sky());
    }

    /** The front as a PNG; a line with a letter for which there is no outline is left out. */
    public static byte[] of(Card card, Inks inks) {
        var jacket = new CoverImage(inks);
        jacket.title(card.title());
        jacket.band(card.pulse());
        jacket.below(card.above());
        return jacket.canvas.png();
    }

    private void title(String words) {
        if (display.lacks(words).isEmpty()) {
            Paragraph title = Paragraph.fitting(words, display, ROOM, TITLE_ROOM, 176);
            title.fill(canvas, display, PAD, TITLE_TOP, inks.paper());
        }
    }

    private void band(Pulse band) {
        for (Mark tick : band.ticks()) {
            double x = at(tick.left());
            canvas.draw(
                    new Line2D.Double(x, BASE, x, FOOT), 13, BasicStroke.CAP_BUTT, inks.paper());
            if (tick.hollow()) {
                canvas.draw(
                        new Line2D.Double(x, BASE, x, FOOT - 4),
                        5,
                        BasicStroke.CAP_BUTT,
                        inks.sky());
            }
        }
        Shape line = SvgPath.band(band, WIDTH, PEAK_TOP, BASE);
        canvas.draw(line, 13, BasicStroke.CAP_BUTT, inks.wheat());
        var years = new Lettering(text, 32, inks.paper());
        for (Mark year : band.years()) {
            double width = years.width(year.title());
            double left = Math.min(WIDTH - 24 - width, Math.max(24, at(year.left()) - width / 2));
            years.write(canvas, year.title(), left, FOOT + 60);
        }
    }

    private void below(Iterable<String> lines) {
        double y = 1610;
        Color ink = inks.wheat();
        for (String line : lines) {
            double size = Math.min(44, ROOM / text.width(line));
            new Lettering(text, size, ink).write(canvas, line, PAD, y);
            y += 70;
            ink = inks.paper();
        }
    }

    private static double at(String percent) {
        return Double.parseDouble(percent) * WIDTH / 100;
    }
}
