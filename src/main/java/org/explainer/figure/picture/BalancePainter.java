package org.explainer.figure.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.stream.Stream;
import org.explainer.figure.Reel.Scene;
import org.explainer.manuscript.data.ShotPicture.Balance;

/**
 * Draws a balance that sways and comes to rest level: the film does not say which side is heavier.
 */
final class BalancePainter implements ShotPainter {

    /** Where the beam turns. */
    private static final Point2D PIVOT = new Point2D.Double(930, 236);

    private static final double ARM = 200;
    private static final double CORD = 176;
    private static final double PAN = 104;

    /** How far the beam tips at first, in degrees; how long a sway lasts, and how soon it dies. */
    private static final double TIP = 7;

    private static final double SWAY = 1500;
    private static final double CALM = 1300;

    private final Scene scene;
    private final Balance balance;
    private final FilmStyle style;

    BalancePainter(Scene scene, Balance balance, FilmStyle style) {
        this.scene = scene;
        this.balance = balance;
        this.style = style;
    }

    @Override
    public Stream<String> words() {
        return Stream.of(balance.left(), balance.right());
    }

    @Override
    public void draw(Canvas canvas, int time) {
        double since = Math.max(0, time - scene.start());
        double angle =
                Math.toRadians(TIP)
                        * Math.cos(2 * Math.PI * since / SWAY)
                        * Math.exp(-since / CALM);
        var turned = AffineTransform.getRotateInstance(angle, PIVOT.getX(), PIVOT.getY());
        Color ink = style.inks().wheat();
        post(canvas, ink);
        Point2D left = turned.transform(arm(-ARM), null);
        Point2D right = turned.transform(arm(ARM), null);
        canvas.draw(new Line2D.Double(left, right), 10, BasicStroke.CAP_ROUND, ink);
        pan(canvas, left, balance.left());
        pan(canvas, right, balance.right());
    }

    private static Point2D arm(double length) {
        return new Point2D.Double(PIVOT.getX() + length, PIVOT.getY());
    }

    private static void post(Canvas canvas, Color ink) {
        double x = PIVOT.getX();
        canvas.draw(
                new Line2D.Double(x, PIVOT.getY() - 26, x, 600), 10, BasicStroke.CAP_ROUND, ink);
        canvas.draw(new Line2D.Double(x - 90, 600, x + 90, 600), 10, BasicStroke.CAP_ROUND, ink);
    }

    private void pan(Canvas canvas, Point2D end, String words) {
        double x = end.getX();
        double y = end.getY() + CORD;
        var cords = new Path2D.Double();
        cords.moveTo(x - PAN, y);
        cords.lineTo(x, end.getY());
        cords.lineTo(x + PAN, y);
        canvas.draw(cords, 2.5, BasicStroke.CAP_BUTT, style.haze(0.7));
        canvas.fill(
                new Arc2D.Double(x - PAN, y - 46, 2 * PAN, 92, 180, 180, Arc2D.CHORD),
                style.inks().wheat());
        double size = Math.min(34, 2.2 * PAN / style.text().width(words));
        Lettering letters = style.small(size, style.inks().paper());
        letters.write(canvas, words, x - letters.width(words) / 2, y + 92);
    }
}
