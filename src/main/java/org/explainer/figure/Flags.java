package org.explainer.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Names over points of a line, hung like flags on masts: to the right or to the left, and as low as
 * they can without touching each other or being cut by a mast. Lengths are in percent of the line.
 */
final class Flags {

    /**
     * The least distance between two masts of flags on one level: a disc of large letters on a
     * phone.
     */
    private static final double APART = 13;

    /** So many are tried out turned this way and that; more are hung one after the other. */
    private static final int TRIED = 24;

    /** What the highest level counts: more than the sum of all levels can. */
    private static final long LEVEL = 10_000;

    /** What two flags on each other count: more than any height. */
    private static final long FAULT = 1_000_000;

    /** A point of the line, and how long its name is. */
    record Mast(double at, double length) {}

    /** On which side the name hangs, and on which level, 0 being next to the line. */
    record Flag(boolean left, int level) {}

    /** Two flags that may not be on one level; {@code strict}: the first must be the higher one. */
    private record Crossing(int first, int second, boolean strict) {}

    private final List<Mast> masts;
    private final boolean[] left;
    private final int[] level;
    private final double longest;

    private Flags(List<Mast> masts) {
        this.masts = masts;
        this.left = new boolean[masts.size()];
        this.level = new int[masts.size()];
        this.longest = masts.stream().mapToDouble(Mast::length).max().orElse(0);
        IntStream.range(0, left.length).forEach(i -> left[i] = fitsLeft(i));
    }

    /**
     * A flag for each mast; {@code masts} from left to right. Where there are many, they may be
     * higher than they had to, and where those that hang to the left begin, a mast may cut a name.
     */
    static List<Flag> raise(List<Mast> masts) {
        var flags = new Flags(masts);
        if (masts.size() <= TRIED) {
            flags.tryOut();
        } else {
            flags.hang();
        }
        return IntStream.range(0, masts.size())
                .mapToObj(i -> new Flag(flags.left[i], flags.level[i]))
                .toList();
    }

    private void tryOut() {
        for (long best = settle(), before = best + 1; best < before; ) {
            before = best;
            for (int i = 0; i < left.length; i++) {
                for (int j = i; j < left.length; j++) {
                    best = turn(i, j, best);
                }
            }
        }
        settle();
    }

    /** Those that fit hang to the right, the others to the left, each above all that it covers. */
    private void hang() {
        for (int i = 0; i < left.length; i++) {
            left[i] = !fitsRight(i);
            level[i] = left[i] ? above(i, -1) : 0;
        }
        for (int i = left.length - 1; i >= 0; i--) {
            level[i] = left[i] ? level[i] : above(i, 1);
        }
    }

    /** A level for a flag that hangs in direction {@code step}, over those hung before it. */
    private int above(int flag, int step) {
        double own = masts.get(flag).length;
        int lowest = 0;
        int beside = -1;
        for (int i = flag + step; i >= 0 && i < left.length; i += step) {
            double gap = Math.abs(masts.get(i).at - masts.get(flag).at);
            if (gap >= Math.max(APART, own + longest)) {
                break;
            }
            if (gap < own) {
                lowest = Math.max(lowest, level[i] + 1);
            } else if (gap < Math.max(APART, own + (left[i] == left[flag] ? 0 : longest))) {
                beside = Math.max(beside, level[i]);
            }
        }
        return Math.max(lowest, beside + 1);
    }

    /** Turns neighbours round if that makes the whole better than {@code best}; what it costs. */
    private long turn(int first, int last, long best) {
        flip(first, last);
        long cost = settle();
        if (cost < best) {
            return cost;
        }
        flip(first, last);
        return best;
    }

    private void flip(int first, int last) {
        IntStream.rangeClosed(first, last).forEach(i -> left[i] = !left[i]);
    }

    /**
     * Finds the levels, and what they cost: what is wrong counts most, then how high the whole is.
     */
    private long settle() {
        List<Crossing> pairs = new ArrayList<>();
        long faults = 0;
        for (int i = 0; i < left.length; i++) {
            faults += left[i] ? (fitsLeft(i) ? 0 : 1) : (fitsRight(i) ? 0 : 1);
            for (int j = i + 1; j < left.length; j++) {
                faults += pair(i, j, pairs);
            }
        }
        lift(pairs);
        int sum = Arrays.stream(level).sum();
        return faults * FAULT + Arrays.stream(level).max().orElse(0) * LEVEL + sum;
    }

    /** Adds what holds between two flags, {@code i} to the left of {@code j}; 1 if it cannot be. */
    private int pair(int i, int j, List<Crossing> pairs) {
        double gap = masts.get(j).at - masts.get(i).at;
        boolean over = !left[i] && gap < masts.get(i).length;
        boolean under = left[j] && gap < masts.get(j).length;
        if (over || under) {
            pairs.add(over ? new Crossing(i, j, true) : new Crossing(j, i, true));
        } else if (gap < APART || meet(i, j, gap)) {
            pairs.add(new Crossing(i, j, false));
        }
        return over && under ? 1 : 0;
    }

    private boolean meet(int i, int j, double gap) {
        return !left[i] && left[j] && gap < masts.get(i).length + masts.get(j).length;
    }

    private void lift(List<Crossing> pairs) {
        Arrays.fill(level, 0);
        for (int round = 0; round <= 2 * level.length; round++) {
            for (Crossing pair : pairs) {
                int below = level[pair.second];
                if (pair.strict ? level[pair.first] <= below : level[pair.first] == below) {
                    level[pair.first] = below + 1;
                }
            }
        }
    }

    private boolean fitsLeft(int flag) {
        return masts.get(flag).at >= masts.get(flag).length;
    }

    private boolean fitsRight(int flag) {
        return masts.get(flag).at + masts.get(flag).length <= 100;
    }
}
