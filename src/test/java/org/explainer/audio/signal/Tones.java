package org.explainer.audio.signal;

/** Sounds that are known beforehand. */
public final class Tones {

    private Tones() {}

    /** A sine of so many hertz, whose peak is at so many decibels below full scale. */
    public static Sound sine(double hertz, double decibels, int rate, double seconds) {
        float[] samples = new float[(int) (seconds * rate)];
        double peak = Math.pow(10, decibels / 20);
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (peak * Math.sin(2 * Math.PI * hertz * i / rate));
        }
        return new Sound(samples, rate);
    }

    /** One after the other. */
    static Sound join(Sound first, Sound second) {
        float[] samples = new float[first.length() + second.length()];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = i < first.length() ? first.at(i) : second.at(i - first.length());
        }
        return new Sound(samples, first.rate());
    }
}
