package org.explainer.figure.map;

import org.locationtech.jts.geom.Coordinate;

/** Writes lines as SVG path data: whole units, each point told from the one before. */
final class PathText {

    private final StringBuilder text = new StringBuilder();
    private char command;
    private long x;
    private long y;

    /** Adds a line; a ring, whose last point is its first, is closed. */
    PathText add(Coordinate[] line) {
        boolean ring = line[0].equals2D(line[line.length - 1]);
        move(line[0]);
        for (int i = 1; i < line.length - (ring ? 1 : 0); i++) {
            go(line[i]);
        }
        text.append(ring ? "z" : "");
        return this;
    }

    private void move(Coordinate point) {
        x = Math.round(point.x);
        y = Math.round(point.y);
        command = 0;
        number('M', x);
        number('M', y);
    }

    private void go(Coordinate point) {
        long right = Math.round(point.x) - x;
        long down = Math.round(point.y) - y;
        x += right;
        y += down;
        if (down == 0 && right != 0) {
            number('h', right);
        } else if (right == 0 && down != 0) {
            number('v', down);
        } else if (right != 0) {
            number('l', right);
            number('l', down);
        }
    }

    /** A letter is not repeated, and a minus parts numbers as well as a space does. */
    private void number(char letter, long value) {
        if (letter != command) {
            text.append(letter);
        } else if (value >= 0) {
            text.append(' ');
        }
        text.append(value);
        command = letter;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
