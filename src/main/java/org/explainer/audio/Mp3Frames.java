package org.explainer.audio;

/**
 * What the frames of an MP3 file (ISO/IEC 11172-3 and 13818-3, layer III) tell without decoding
 * them.
 *
 * @param rate samples a second
 * @param samples of one channel, all frames together
 * @param channels 1 or 2
 * @param bytes of all frames, without tags
 */
public record Mp3Frames(int rate, long samples, int channels, long bytes) {

    private static final int[][] BITRATES = {
        {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160},
        {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320}
    };

    private static final int[] RATES = {44_100, 48_000, 32_000};

    /** Reads a file; one without a single frame has a rate of 0. */
    public static Mp3Frames of(byte[] file) {
        var sum = new Mp3Frames(0, 0, 0, 0);
        int at = afterTag(file);
        while (at + 4 <= file.length) {
            Mp3Frames frame = frame(file, at);
            if (frame.bytes == 0) {
                at++;
            } else {
                at += (int) frame.bytes;
                sum =
                        new Mp3Frames(
                                frame.rate,
                                sum.samples + frame.samples,
                                frame.channels,
                                sum.bytes + frame.bytes);
            }
        }
        return sum;
    }

    public double seconds() {
        return rate == 0 ? 0 : samples / (double) rate;
    }

    /** Thousand bits a second, on average. */
    public double kilobits() {
        return bytes * 8 / 1000.0 / seconds();
    }

    /** Behind an ID3v2 tag, whose length has seven bits a byte. */
    private static int afterTag(byte[] file) {
        boolean tagged = file.length > 10 && file[0] == 'I' && file[1] == 'D' && file[2] == '3';
        return tagged ? 10 + (file[6] << 21 | file[7] << 14 | file[8] << 7 | file[9]) : 0;
    }

    /** The frame that begins there; of no bytes if none does. */
    private static Mp3Frames frame(byte[] file, int at) {
        int version = file[at + 1] >> 3 & 3;
        int rate = file[at + 2] >> 2 & 3;
        int bits = file[at + 2] >> 4 & 15;
        boolean sync = (file[at] & 0xff) == 0xff && (file[at + 1] & 0xe6) == 0xe2;
        if (!sync || version == 1 || rate == 3 || bits == 0 || bits == 15) {
            return new Mp3Frames(0, 0, 0, 0);
        }
        boolean first = version == 3;
        int hertz = RATES[rate] / (first ? 1 : version == 2 ? 2 : 4);
        int kilobits = BITRATES[first ? 1 : 0][bits];
        int padding = file[at + 2] >> 1 & 1;
        int length = (first ? 144 : 72) * kilobits * 1000 / hertz + padding;
        int channels = (file[at + 3] >> 6 & 3) == 3 ? 1 : 2;
        return new Mp3Frames(hertz, first ? 1152 : 576, channels, length);
    }
}
