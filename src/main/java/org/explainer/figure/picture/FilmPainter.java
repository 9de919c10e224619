package org.explainer.figure.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.explainer.figure.Pulse.Mark;
import org.explainer.figure.Reel;
import org.explainer.figure.Reel.Point;
import org.explainer.figure.Reel.Scene;

/** Draws the film, picture by picture; the same time always gives the same picture. */
public final class FilmPainter {

    /** Of a picture, in pixels. */
    public static final int WIDTH = 1280;

    public static final int HEIGHT = 720;

    private static final int PAD = 72;
    private static final int PEAK_TOP = 396;
    private static final int BASE = 530;

    /** Letters and marks come and go softly, in so many milliseconds. */
    private static final int FADE = 240;

    private final Reel reel;
    private final String book;
    private final UnaryOperator<String> labels;
    private final Inks inks;
    private final Shape line;
    private final Typeface display = Typeface.named("literata-display");
    private final Typeface text = Typeface.named("literata-text");

    /**
     * @param book the title of the book, as plain text
     * @param labels the words of a label, by its id
     */
    public FilmPainter(Reel reel, String book, UnaryOperator<String> labels, Inks inks) {
        this.reel = reel;
        this.book = book;
        this.labels = labels;
        this.inks = inks;
        this.line = SvgPath.band(reel.band(), WIDTH, PEAK_TOP, BASE);
    }

    /** The first letter on the screen for which there is no outline. */
    public Optional<String> lacks() {
        return reel.scenes().stream()
                .flatMap(
                        scene ->
                                display
                                        .lacks(scene.words())
                                        .or(() -> text.lacks(label(scene)))
                                        .stream())
                .findFirst()
                .or(() -> text.lacks(book));
    }

    /**
     * The picture at {@code time}, in milliseconds: red, green, blue, from the top left, a byte
     * each.
     */
    public byte[] frame(int time) {
        return canvas(time).rgb();
    }

    /** The last picture, as a PNG. */
    public byte[] poster() {
        return canvas(reel.length() - FADE).png();
    }

    private Canvas canvas(int time) {
        var canvas = new Canvas(WIDTH, HEIGHT, inks.sky());
        new Lettering(text, 26, Inks.faded(inks.paper(), 0.85)).write(canvas, book, PAD, 78);
        words(canvas, reel.scene(time), time);
        band(canvas);
        reel.points().forEach(point -> tick(canvas, point, time));
        double reached = reel.line(time) * WIDTH / 1000;
        canvas.within(
                new Rectangle2D.Double(0, 0, reached, HEIGHT),
                () -> canvas.draw(line, 8, BasicStroke.CAP_BUTT, inks.wheat()));
        reel.points().forEach(point -> light(canvas, point, time));
        return canvas;
    }

    private void words(Canvas canvas, Scene scene, int time) {
        boolean last = scene.end() == reel.length();
        double come = share(time - scene.start());
        double shown = Math.min(come, last ? 1 : share(scene.end() - time));
        new Lettering(text, 30, Inks.faded(inks.wheat(), shown))
                .write(canvas, label(scene), PAD, 158);
        Paragraph words = Paragraph.fitting(scene.words(), display, WIDTH - 2.0 * PAD, 170, 84);
        words.fill(canvas, display, PAD, 186, Inks.faded(inks.paper(), shown));
    }

    private String label(Scene scene) {
        return scene.label().isEmpty() ? "" : labels.apply(scene.label());
    }

    private void band(Canvas canvas) {
        Color faint = Inks.faded(inks.paper(), 0.4);
        canvas.draw(new Line2D.Double(0, 552, WIDTH, 552), 2, BasicStroke.CAP_BUTT, faint);
        var years = new Lettering(text, 28, inks.paper());
        for (Mark year : reel.band().years()) {
            double wide = years.width(year.title());
            double left = Double.parseDouble(year.left()) * WIDTH / 100 - wide / 2;
            years.write(canvas, year.title(), Math.max(PAD / 3.0, left), 622);
        }
    }

    private void tick(Canvas canvas, Point point, int time) {
        if (!point.isPeak() && time >= point.first()) {
            double x = point.at() * WIDTH / 1000;
            boolean lit = point.isLit(time);
            Color ink = lit ? inks.wheat() : inks.paper();
            double width = lit ? 12 : 6;
            canvas.draw(
                    new Line2D.Double(x, 544, x, 578),
                    width,
                    BasicStroke.CAP_BUTT,
                    Inks.faded(ink, share(time - point.first())));
        }
    }

    private void light(Canvas canvas, Point point, int time) {
        for (Reel.Span span : point.isPeak() ? point.lit() : List.<Reel.Span>of()) {
            double shown = Math.min(share(time - span.start()), share(span.end() - time));
            double x = point.at() * WIDTH / 1000;
            Shape light = new Ellipse2D.Double(x - 15, PEAK_TOP - 15, 30, 30);
            canvas.fill(light, Inks.faded(inks.wheat(), shown));
        }
    }

    private static double share(int since) {
        return Math.max(0, Math.min(1, since / (double) FADE));
    }
}
