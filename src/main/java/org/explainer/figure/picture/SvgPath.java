package org.explainer.figure.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.explainer.figure.Pulse;

/**
 * Reads SVG path data, so that a picture shows the very line that the page shows. Of the commands
 * it knows those of which the line of years is made: M, H, C and S.
 */
final class SvgPath {

    private static final Pattern COMMAND = Pattern.compile("([a-zA-Z])([^a-zA-Z]*)");

    /** How many points each kind of segment has that Java2D knows: to, line, curves, end. */
    private static final int[] POINTS = {1, 1, 2, 3, 0};

    private SvgPath() {}

    /** The line that {@code data} describes. */
    static Path2D of(String data) {
        var path = new Path2D.Double();
        double smoothX = 0;
        double smoothY = 0;
        for (MatchResult found : COMMAND.matcher(data).results().toList()) {
            double[] at = numbers(found.group(2));
            switch (found.group(1)) {
                case "M" -> path.moveTo(at[0], at[1]);
                case "H" -> path.lineTo(at[0], path.getCurrentPoint().getY());
                case "C" -> path.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                case "S" -> path.curveTo(smoothX, smoothY, at[0], at[1], at[2], at[3]);
                default -> throw new IllegalArgumentException("path command " + found.group(1));
            }
            if (at.length > 3) {
                // A curve goes on in the direction in which the one before it has come.
                smoothX = 2 * at[at.length - 2] - at[at.length - 4];
                smoothY = 2 * at[at.length - 1] - at[at.length - 3];
            }
        }
        return path;
    }

    /** The line of the band, {@code width} wide, from {@code base} up to {@code top}. */
    static Shape band(Pulse band, double width, double top, double base) {
        Path2D line = of(band.path());
        Rectangle2D room = line.getBounds2D();
        double tall = (base - top) / Math.max(1, room.getHeight());
        double down = base - room.getMaxY() * tall;
        return new AffineTransform(width / 1000, 0, 0, tall, 0, down).createTransformedShape(line);
    }

    /** The outline of {@code shape} as path data, exact to a hundredth. */
    static String text(Shape shape) {
        var text = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            text.append("MLQCZ".charAt(kind));
            for (int i = 0; i < 2 * POINTS[kind]; i++) {
                text.append(i == 0 ? "" : " ").append(hundredths(at[i]));
            }
        }
        return text.toString();
    }

    /** As {@code %.2f} prints it, in a fifth of the time; a drawing has ten thousands of them. */
    static String hundredths(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
        boolean negative = rounded.signum() == 0 && Math.copySign(1, number) < 0;
        return (negative ? "-" : "") + rounded.toPlainString();
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.strip().split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
