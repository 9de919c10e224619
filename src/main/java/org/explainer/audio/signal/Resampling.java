package org.explainer.audio.signal;

/** Changes how many samples a second a sound has, by a low-pass of windowed sines. */
public final class Resampling {

    /** Samples on each side of the filter, at the lower rate. */
    private static final int REACH = 24;

    private Resampling() {}

    /** At a rate of which the sound's own is a multiple; what is too high for it is left out. */
    public static Sound lower(Sound sound, int rate) {
        int factor = sound.rate() / rate;
        double[] filter = filter(factor, 0.94 / factor);
        float[] lower = new float[sound.length() / factor];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = (float) tap(sound, filter, i * factor, 1, 0);
        }
        return new Sound(lower, rate);
    }

    /**
     * The greatest value that the sound reaches between its samples too, as ITU-R BS.1770 measures
     * it, at four times the rate; 1 is full scale.
     */
    public static double truePeak(Sound sound) {
        double[] filter = filter(4, 1 / 4.0);
        double peak = sound.peak();
        double near = peak / 2;
        for (int i = 0; i < sound.length(); i++) {
            // No value between two small samples is the greatest.
            for (int phase = 1; Math.abs(sound.at(i)) > near && phase < 4; phase++) {
                peak = Math.max(peak, 4 * Math.abs(tap(sound, filter, i, 4, phase)));
            }
        }
        return peak;
    }

    /** The filter over the sound, {@code phase} of {@code spread} parts behind a sample. */
    private static double tap(Sound sound, double[] filter, int at, int spread, int phase) {
        int middle = filter.length / 2;
        int reach = middle / spread;
        double sum = 0;
        for (int j = -reach; j <= reach; j++) {
            int index = middle + j * spread - phase;
            int sample = at + j;
            if (sample >= 0 && sample < sound.length() && index >= 0 && index < filter.length) {
                sum += sound.at(sample) * filter[index];
            }
        }
        return sum;
    }

    /** Sines under Blackman's window; {@code cutoff} is a share of half the higher rate. */
    private static double[] filter(int factor, double cutoff) {
        int reach = REACH * factor;
        double[] filter = new double[2 * reach + 1];
        for (int i = -reach; i <= reach; i++) {
            double x = Math.PI * cutoff * i;
            double turn = Math.PI * i / reach;
            double window = 0.42 + 0.5 * Math.cos(turn) + 0.08 * Math.cos(2 * turn);
            filter[reach + i] = (i == 0 ? 1 : Math.sin(x) / x) * cutoff * window;
        }
        return filter;
    }
}
