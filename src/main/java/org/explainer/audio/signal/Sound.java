package org.explainer.audio.signal;

import java.util.Arrays;

/** One channel of sound: samples from -1 to 1, so many a second. Nobody changes the samples. */
public final class Sound {

    private final float[] samples;
    private final int rate;

    /** Takes {@code samples} as they are, without a copy. */
    public Sound(float[] samples, int rate) {
        this.samples = samples;
        this.rate = rate;
    }

    public int rate() {
        return rate;
    }

    public int length() {
        return samples.length;
    }

    public float at(int index) {
        return samples[index];
    }

    public double seconds() {
        return samples.length / (double) rate;
    }

    /** The samples from one to before another. */
    public Sound part(int from, int to) {
        return new Sound(Arrays.copyOfRange(samples, from, to), rate);
    }

    /** Louder by so many decibels, or softer if there are less than none. */
    public Sound louder(double decibels) {
        float factor = (float) Math.pow(10, decibels / 20);
        float[] louder = new float[samples.length];
        for (int i = 0; i < louder.length; i++) {
            louder[i] = samples[i] * factor;
        }
        return new Sound(louder, rate);
    }

    /** The greatest sample, whatever its sign. */
    public double peak() {
        double peak = 0;
        for (float sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }

    /**
     * Without what is softer than {@code decibels} below its own peak at both ends; a margin of so
     * many seconds stays.
     */
    public Sound trimmed(double decibels, double margin) {
        double threshold = peak() * Math.pow(10, -decibels / 20);
        int from = 0;
        int to = samples.length;
        while (from < to && Math.abs(samples[from]) < threshold) {
            from++;
        }
        while (to > from && Math.abs(samples[to - 1]) < threshold) {
            to--;
        }
        int extra = (int) Math.round(margin * rate);
        return part(Math.max(0, from - extra), Math.min(samples.length, to + extra));
    }

    /** 16 bits a sample, little end first. */
    public byte[] pcm() {
        byte[] pcm = new byte[samples.length * 2];
        for (int i = 0; i < samples.length; i++) {
            int value = Math.round(Math.max(-1, Math.min(1, samples[i])) * 32767);
            pcm[2 * i] = (byte) value;
            pcm[2 * i + 1] = (byte) (value >> 8);
        }
        return pcm;
    }

    /** The sound that {@link #pcm} has written. */
    public static Sound ofPcm(byte[] pcm, int rate) {
        float[] samples = new float[pcm.length / 2];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) ((pcm[2 * i] & 0xff) | (pcm[2 * i + 1] << 8)) / 32767f;
        }
        return new Sound(samples, rate);
    }
}
