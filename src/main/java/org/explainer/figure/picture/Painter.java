package org.explainer.figure.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.explainer.figure.Pulse;
import org.explainer.figure.Pulse.Mark;
import org.explainer.figure.Pulse.Span;
import org.jspecify.annotations.Nullable;

/** Draws the pictures by which other sites and telephones show pages of this one. */
public final class Painter {

    /** Of a picture for sharing, in pixels: what Open Graph asks for. */
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 630;

    private static final int PAD = 72;
    private static final int ROOM = WIDTH - 2 * PAD;
    private static final Rectangle EMBLEM = new Rectangle(WIDTH - PAD - 132, 42, 132, 99);
    private static final int LIT_TOP = 352;
    private static final int PEAK_TOP = 434;
    private static final int BASE = 502;
    private static final int FOOT = 562;
    private static final int YEARS = 604;

    private final Typeface display = Typeface.named("literata-display");
    private final Typeface text = Typeface.named("literata-text");
    private final Inks inks;
    private final Canvas canvas;
    private @Nullable Canvas common;
    private List<String> commonly = List.of();

    public Painter(Inks inks) {
        this.inks = inks;
        this.canvas = new Canvas(WIDTH, HEIGHT, inks.sky());
    }

    /** The first letter for which there is no outline; the line that has it is left out. */
    public Optional<String> lacks(Card card) {
        return display.lacks(card.title()).or(() -> text.lacks(String.join("", card.above())));
    }

    /** A picture for sharing, as a PNG. */
    public byte[] card(Card card) {
        canvas.copy(common(card));
        light(card.pulse());
        card.emblem().ifPresent(emblem -> emblem(emblem.svg()));
        title(card.title());
        return canvas.png();
    }

    private void emblem(String svg) {
        canvas.dip(Inks.in(svg));
        canvas.draw(Engraving.of(svg).drawn(text), EMBLEM);
    }

    private void title(String words) {
        if (display.lacks(words).isEmpty()) {
            Paragraph title = Paragraph.fitting(words, display, ROOM, 172, 116);
            title.fill(canvas, display, PAD, 174, inks.paper());
        }
    }

    /** What is no page's own; it is drawn once for many pages. */
    private Canvas common(Card card) {
        Pulse band = card.pulse();
        List<String> drawn = new ArrayList<>(card.above());
        drawn.add(band.path());
        int room = card.emblem().isPresent() ? EMBLEM.x - PAD - PAD / 2 : ROOM;
        drawn.add(String.valueOf(room));
        if (common == null || !drawn.equals(commonly)) {
            common = new Canvas(WIDTH, HEIGHT, inks.sky());
            commonly = drawn;
            above(common, card.above(), room);
            for (Mark tick : band.ticks()) {
                double x = at(tick.left());
                common.draw(
                        new Line2D.Double(x, BASE, x, FOOT), 9, BasicStroke.CAP_BUTT, inks.paper());
                if (tick.hollow()) {
                    var inside = new Line2D.Double(x, BASE, x, FOOT - 3);
                    common.draw(inside, 3, BasicStroke.CAP_BUTT, inks.sky());
                }
            }
            Shape line = SvgPath.band(band, WIDTH, PEAK_TOP, BASE);
            common.draw(line, 8, BasicStroke.CAP_BUTT, inks.wheat());
            for (Mark year : band.years()) {
                centre(common, year.title(), at(year.left()), YEARS);
            }
        }
        return common;
    }

    private void above(Canvas canvas, List<String> lines, int room) {
        double y = 84;
        Color ink = inks.wheat();
        int size = 36;
        for (String line : lines) {
            double fitting = Math.min(size, room / text.width(line));
            new Lettering(text, fitting, ink).write(canvas, line, PAD, y);
            y += 43;
            size = 28;
            ink = inks.paper();
        }
    }

    private void light(Pulse band) {
        for (Span span : band.spans()) {
            double left = Math.rint(at(span.left()));
            double width = Math.rint(at(span.width()));
            canvas.fill(new Rectangle2D.Double(left, LIT_TOP, width, HEIGHT - LIT_TOP), Inks.LIGHT);
            var years = new Lettering(text, 32, inks.wheat());
            double right = WIDTH - PAD / 4.0 - years.width(span.title());
            years.write(canvas, span.title(), Math.min(left + 14, right), LIT_TOP + 40);
        }
        for (Mark peak : band.peaks()) {
            if (peak.lit()) {
                double x = at(peak.left());
                canvas.fill(new Ellipse2D.Double(x - 12, PEAK_TOP - 12, 24, 24), inks.wheat());
            }
        }
    }

    private void centre(Canvas canvas, String words, double x, double y) {
        var year = new Lettering(text, 26, inks.paper());
        double width = year.width(words);
        double left = Math.max(PAD / 3.0, Math.min(WIDTH - PAD / 3.0 - width, x - width / 2));
        year.write(canvas, words, left, y);
    }

    /**
     * The mark of the site as a square PNG, filled to its corners.
     *
     * @param svg the mark as browsers take it, a square drawing
     * @param share how much of the square it takes; what cuts round icons leaves four fifths
     */
    public byte[] icon(String svg, int size, double share) {
        var icon = new Canvas(size, size, inks.sky());
        icon.draw(Engraving.of(svg).drawn(text), share, Inks.in(svg));
        return icon.png();
    }

    private static double at(String percent) {
        return Double.parseDouble(percent) * WIDTH / 100;
    }
}
