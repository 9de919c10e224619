package org.explainer.audio.signal;

import java.util.Arrays;

/** Makes single peaks softer and leaves all else as it is. */
public final class Limiter {

    /** How long before and after a peak the sound is drawn down with it, in seconds. */
    private static final double REACH = 0.003;

    private Limiter() {}

    /** The sound with no sample above {@code ceiling}, of which 1 is full scale. */
    public static Sound limit(Sound sound, double ceiling) {
        int reach = (int) (REACH * sound.rate());
        double[] gains = smooth(least(needed(sound, ceiling), reach), reach);
        float[] limited = new float[sound.length()];
        for (int i = 0; i < limited.length; i++) {
            limited[i] = (float) (sound.at(i) * gains[i]);
        }
        return new Sound(limited, sound.rate());
    }

    private static double[] needed(Sound sound, double ceiling) {
        double[] gains = new double[sound.length()];
        for (int i = 0; i < gains.length; i++) {
            gains[i] = Math.min(1, ceiling / Math.max(ceiling, Math.abs(sound.at(i))));
        }
        return gains;
    }

    /** Every peak's gain for as far as it reaches. */
    private static double[] least(double[] gains, int reach) {
        double[] least = new double[gains.length];
        Arrays.fill(least, 1);
        for (int i = 0; i < gains.length; i++) {
            if (gains[i] < 1) {
                int to = Math.min(gains.length - 1, i + reach);
                for (int j = Math.max(0, i - reach); j <= to; j++) {
                    least[j] = Math.min(least[j], gains[i]);
                }
            }
        }
        return least;
    }

    /** A mean of what is around, within the reach, so that at a peak all of it is its gain. */
    private static double[] smooth(double[] gains, int reach) {
        double[] sums = new double[gains.length + 1];
        for (int i = 0; i < gains.length; i++) {
            sums[i + 1] = sums[i] + gains[i];
        }
        double[] smooth = new double[gains.length];
        for (int i = 0; i < gains.length; i++) {
            int from = Math.max(0, i - reach);
            int to = Math.min(gains.length, i + reach + 1);
            smooth[i] = (sums[to] - sums[from]) / (to - from);
        }
        return smooth;
    }
}
