package org.explainer.figure.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.explainer.figure.Pulse.Mark;
import org.explainer.figure.Reel;
import org.explainer.figure.Reel.Point;

/** Draws the band of years: the line as far as it has come, its peaks, and the ticks below it. */
final class LinePainter implements ShotPainter {

    private static final int PEAK_TOP = 396;
    private static final int BASE = 530;

    private final Reel reel;
    private final FilmStyle style;
    private final Shape line;

    LinePainter(Reel reel, FilmStyle style) {
        this.reel = reel;
        this.style = style;
        this.line = SvgPath.band(reel.band(), FilmStyle.WIDTH, PEAK_TOP, BASE);
    }

    @Override
    public Stream<String> words() {
        return Stream.of();
    }

    @Override
    public void draw(Canvas canvas, int time) {
        band(canvas);
        reel.band().ticks().forEach(tick -> tick(canvas, tick));
        reel.points().forEach(point -> lit(canvas, point, time));
        double reached = reel.line(time) * FilmStyle.WIDTH / 1000;
        canvas.within(
                new Rectangle2D.Double(0, 0, reached, FilmStyle.HEIGHT),
                () -> canvas.draw(line, 8, BasicStroke.CAP_BUTT, style.inks().wheat()));
        reel.points().forEach(point -> light(canvas, point, time));
    }

    private void band(Canvas canvas) {
        var axis = new Line2D.Double(0, 552, FilmStyle.WIDTH, 552);
        canvas.draw(axis, 2, BasicStroke.CAP_BUTT, style.haze(0.4));
        Lettering years = style.small(28, style.inks().paper());
        for (Mark year : reel.band().years()) {
            double wide = years.width(year.title());
            double left = Double.parseDouble(year.left()) * FilmStyle.WIDTH / 100 - wide / 2;
            years.write(canvas, year.title(), Math.max(FilmStyle.PAD / 3.0, left), 622);
        }
    }

    private void tick(Canvas canvas, Mark tick) {
        double x = Double.parseDouble(tick.left()) * FilmStyle.WIDTH / 100;
        canvas.draw(
                new Line2D.Double(x, 544, x, 578), 6, BasicStroke.CAP_BUTT, style.inks().paper());
        if (tick.hollow()) {
            canvas.draw(
                    new Line2D.Double(x, 544, x, 576), 2, BasicStroke.CAP_BUTT, style.inks().sky());
        }
    }

    private void lit(Canvas canvas, Point point, int time) {
        if (!point.isPeak() && point.isLit(time)) {
            double x = point.at() * FilmStyle.WIDTH / 1000;
            Color ink = style.inks().wheat();
            canvas.draw(new Line2D.Double(x, 544, x, 578), 12, BasicStroke.CAP_BUTT, ink);
        }
    }

    private void light(Canvas canvas, Point point, int time) {
        for (Reel.Span span : point.isPeak() ? point.lit() : List.<Reel.Span>of()) {
            double shown =
                    Math.min(
                            FilmStyle.share(time - span.start()),
                            FilmStyle.share(span.end() - time));
            double x = point.at() * FilmStyle.WIDTH / 1000;
            Shape light = new Ellipse2D.Double(x - 15, PEAK_TOP - 15, 30, 30);
            canvas.fill(light, Inks.faded(style.inks().wheat(), shown));
        }
    }
}
