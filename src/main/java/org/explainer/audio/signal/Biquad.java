package org.explainer.audio.signal;

/**
 * A filter of second order. The two of ITU-R BS.1770 are given there for 48 kHz only; for other
 * rates they are made of the same analogue ones, as by B. De Man, "Evaluation of Implementations of
 * the EBU R128 Loudness Measurement" (2018).
 */
record Biquad(double b0, double b1, double b2, double a1, double a2) {

    /** The first: what the head adds to high tones. */
    static Biquad shelf(int rate) {
        double gain = Math.pow(10, 3.999843853973347 / 20);
        double k = Math.tan(Math.PI * 1681.974450955533 / rate);
        double q = 0.7071752369554196;
        double vb = Math.pow(gain, 0.4996667741545416);
        double a0 = 1 + k / q + k * k;
        return new Biquad(
                (gain + vb * k / q + k * k) / a0,
                2 * (k * k - gain) / a0,
                (gain - vb * k / q + k * k) / a0,
                2 * (k * k - 1) / a0,
                (1 - k / q + k * k) / a0);
    }

    /** The second: low tones count for less. */
    static Biquad highPass(int rate) {
        double k = Math.tan(Math.PI * 38.13547087602444 / rate);
        double q = 0.5003270373238773;
        double a0 = 1 + k / q + k * k;
        return new Biquad(1, -2, 1, 2 * (k * k - 1) / a0, (1 - k / q + k * k) / a0);
    }

    double[] apply(double[] input) {
        double[] output = new double[input.length];
        double x1 = 0;
        double x2 = 0;
        double y1 = 0;
        double y2 = 0;
        for (int i = 0; i < input.length; i++) {
            double y = b0 * input[i] + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
            x2 = x1;
            x1 = input[i];
            y2 = y1;
            y1 = y;
            output[i] = y;
        }
        return output;
    }
}
