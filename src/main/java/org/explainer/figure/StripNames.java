package org.explainer.figure;

import java.util.ArrayList;
import java.util.List;

/** Finds room for the names along a strip, in rows: none covers another, or a thread to a point. */
final class StripNames {

    /** A letter on a screen of 75rem, in percent of the strip. */
    private static final double LETTER = 0.66;

    /** How far names keep from each other. */
    private static final double SPACE = 0.8;

    private static final int ROWS = 3;

    /** A name and its point. */
    record Wish(double point, String text) {}

    /** Where a name stands: row 0 is the nearest to the points. */
    record Room(int row, String anchor, double from, double to, double point) {

        private boolean hinders(Room other) {
            return (row == other.row && from < other.to + SPACE && other.from < to + SPACE)
                    || isCrossed(other)
                    || other.isCrossed(this);
        }

        /** Whether the thread from a higher name to its point runs through this one. */
        private boolean isCrossed(Room high) {
            return high.row > row && high.point > from - SPACE && high.point < to + SPACE;
        }
    }

    private StripNames() {}

    /** A room for each; if there is none for all, they stand over one another. */
    static List<Room> place(List<Wish> wishes) {
        List<Room> rooms = new ArrayList<>();
        return place(wishes, rooms)
                ? rooms
                : wishes.stream().map(wish -> new Room(0, "middle", 0, 0, wish.point())).toList();
    }

    /** Tries the choices of the next name until all that follow have room, too. */
    private static boolean place(List<Wish> wishes, List<Room> taken) {
        if (taken.size() == wishes.size()) {
            return true;
        }
        for (Room room : choices(wishes.get(taken.size()))) {
            if (taken.stream().noneMatch(room::hinders)) {
                taken.add(room);
                if (place(wishes, taken)) {
                    return true;
                }
                taken.remove(taken.size() - 1);
            }
        }
        return false;
    }

    private static List<Room> choices(Wish wish) {
        double width = wish.text().length() * LETTER;
        double point = wish.point();
        List<Room> choices = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            choices.add(new Room(row, "middle", point - width / 2, point + width / 2, point));
            choices.add(new Room(row, "end", point - width, point + 0.3, point));
            choices.add(new Room(row, "start", point - 0.3, point + width, point));
        }
        return choices.stream().filter(room -> room.from() >= 0 && room.to() <= 100).toList();
    }
}
