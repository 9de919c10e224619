package org.explainer.figure.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.explainer.figure.Pulse;

/**
 * Reads SVG path data, so that a picture shows the very line that the page shows. Of the commands
 * it knows those that our drawings use: M, L, H, C, S and Z, absolute or relative.
 */
final class SvgPath {

    private static final Pattern COMMAND = Pattern.compile("([a-zA-Z])([^a-zA-Z]*)");
    private static final Pattern NUMBER = Pattern.compile("-?(?:\\d+\\.?\\d*|\\.\\d+)");

    /** How many points each kind of segment has that Java2D knows: to, line, curves, end. */
    private static final int[] POINTS = {1, 1, 2, 3, 0};

    private final Path2D path = new Path2D.Double();
    private double x;
    private double y;
    private double controlX;
    private double controlY;

    private SvgPath() {}

    /** The line that {@code data} describes. */
    static Path2D of(String data) {
        var reader = new SvgPath();
        COMMAND.matcher(data)
                .results()
                .forEach(found -> reader.take(found.group(1).charAt(0), numbers(found.group(2))));
        return reader.path;
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
                text.append(String.format(Locale.ROOT, i == 0 ? "%.2f" : " %.2f", at[i]));
            }
        }
        return text.toString();
    }

    private static List<Double> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Double::parseDouble)
                .toList();
    }

    private void take(char command, List<Double> numbers) {
        char kind = Character.toUpperCase(command);
        int step =
                switch (kind) {
                    case 'M', 'L' -> 2;
                    case 'H' -> 1;
                    case 'C' -> 6;
                    case 'S' -> 4;
                    case 'Z' -> 0;
                    default -> throw new IllegalArgumentException("path command " + command);
                };
        if (step == 0) {
            path.closePath();
        }
        for (int i = 0; step > 0 && i < numbers.size(); i += step) {
            draw(kind, Character.isLowerCase(command), numbers.subList(i, i + step));
        }
    }

    private void draw(char kind, boolean relative, List<Double> numbers) {
        double left = relative ? x : 0;
        double top = relative ? y : 0;
        int last = numbers.size() - 1;
        double toX = left + numbers.get(kind == 'H' ? 0 : last - 1);
        double toY = kind == 'H' ? y : top + numbers.get(last);
        double nextX = toX;
        double nextY = toY;
        switch (kind) {
            case 'M' -> path.moveTo(toX, toY);
            case 'C', 'S' -> {
                boolean smooth = kind == 'S';
                nextX = left + numbers.get(smooth ? 0 : 2);
                nextY = top + numbers.get(smooth ? 1 : 3);
                path.curveTo(
                        smooth ? 2 * x - controlX : left + numbers.get(0),
                        smooth ? 2 * y - controlY : top + numbers.get(1),
                        nextX,
                        nextY,
                        toX,
                        toY);
            }
            default -> path.lineTo(toX, toY);
        }
        x = toX;
        y = toY;
        controlX = nextX;
        controlY = nextY;
    }
}
