package org.explainer.audio.signal;

import java.util.ArrayList;
import java.util.List;

/**
 * How loud a sound is to people, by Recommendation ITU-R BS.1770-4: two filters, then the mean
 * power of blocks of 400 ms, those of pauses left out by two gates.
 */
public final class Loudness {

    private static final double BLOCK = 0.4;
    private static final int OVERLAP = 4;
    private static final double ABSOLUTE_GATE = -70;
    private static final double RELATIVE_GATE = -10;

    private Loudness() {}

    /** In LUFS; -70 for silence. What is shorter than a block is measured as a whole. */
    public static double of(Sound sound) {
        double[] weighted = Biquad.highPass(sound.rate()).apply(shelved(sound));
        List<Double> powers = new ArrayList<>();
        int block = Math.min(weighted.length, (int) Math.round(BLOCK * sound.rate()));
        int step = Math.max(1, block / OVERLAP);
        for (int start = 0; block > 0 && start + block <= weighted.length; start += step) {
            powers.add(power(weighted, start, block));
        }
        List<Double> loud = above(powers, ABSOLUTE_GATE);
        return lufs(mean(above(loud, lufs(mean(loud)) + RELATIVE_GATE)));
    }

    private static double[] shelved(Sound sound) {
        double[] samples = new double[sound.length()];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = sound.at(i);
        }
        return Biquad.shelf(sound.rate()).apply(samples);
    }

    private static double power(double[] samples, int start, int length) {
        double sum = 0;
        for (int i = start; i < start + length; i++) {
            sum += samples[i] * samples[i];
        }
        return sum / length;
    }

    private static List<Double> above(List<Double> powers, double gate) {
        return powers.stream().filter(power -> lufs(power) > gate).toList();
    }

    private static double mean(List<Double> powers) {
        return powers.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static double lufs(double power) {
        return power <= 0 ? ABSOLUTE_GATE : -0.691 + 10 * Math.log10(power);
    }
}
