package org.explainer.audio.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.explainer.audio.signal.Tones.join;
import static org.explainer.audio.signal.Tones.sine;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.explainer.audio.Id3Tag;
import org.explainer.audio.Id3Tag.Mark;
import org.explainer.audio.Mp3Frames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundTest {

    /** EBU Tech 3341, case 1, for one channel of two: there it reads -23, alone 3 dB less. */
    @ParameterizedTest
    @ValueSource(ints = {24_000, 32_000, 48_000})
    void aToneIsAsLoudAsTheStandardSays(int rate) {
        assertThat(Loudness.of(sine(1000, -23, rate, 5))).isCloseTo(-26.01, within(0.1));
    }

    @Test
    void pausesDoNotCount() {
        Sound tone = sine(1000, -23, 48_000, 5);
        Sound pause = sine(1000, -80, 48_000, 20);

        assertThat(Loudness.of(join(tone, pause))).isCloseTo(-26.01, within(0.2));
    }

    @Test
    void softPassagesDoNotCount() {
        Sound tone = sine(1000, -23, 48_000, 5);
        Sound soft = sine(1000, -40, 48_000, 20);

        assertThat(Loudness.of(join(tone, soft))).isCloseTo(-26.01, within(0.2));
    }

    @Test
    void silenceIsTheFloor() {
        assertThat(Loudness.of(new Sound(new float[48_000], 48_000))).isEqualTo(-70);
    }

    @Test
    void aPeakBetweenSamplesIsFound() {
        // A quarter of the rate, an eighth of a turn late: samples reach only 0.707.
        float[] samples = new float[480];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) Math.sin(Math.PI / 2 * i + Math.PI / 4);
        }
        Sound sound = new Sound(samples, 48_000);

        assertThat(sound.peak()).isCloseTo(0.707, within(0.001));
        assertThat(Resampling.truePeak(sound.part(0, 480))).isBetween(0.98, 1.1);
    }

    @Test
    void aLowerRateKeepsLowTonesAndLeavesOutHighOnes() {
        assertThat(Resampling.lower(sine(1000, -6, 48_000, 1), 24_000).part(100, 23_900).peak())
                .isCloseTo(0.501, within(0.003));
        assertThat(Resampling.lower(sine(16_000, -6, 48_000, 1), 24_000).part(100, 23_900).peak())
                .isLessThan(0.002);
    }

    @Test
    void theLimiterHoldsItsCeilingAndLeavesTheRestAlone() {
        Sound sound = join(sine(200, -20, 24_000, 1), sine(200, 0, 24_000, 1));
        Sound limited = Limiter.limit(sound, 0.7);

        assertThat(limited.peak()).isLessThanOrEqualTo(0.7001);
        assertThat(limited.at(12_000)).isEqualTo(sound.at(12_000));
    }

    @Test
    void silenceAtTheEndsIsTrimmed() {
        Sound pause = new Sound(new float[24_000], 24_000);
        Sound tone = sine(500, -6, 24_000, 1);

        assertThat(join(pause, join(tone, pause)).trimmed(40, 0.01).seconds())
                .isCloseTo(1.02, within(0.003));
    }

    @Test
    void samplesSurviveTheirFile() {
        Sound tone = sine(500, -6, 24_000, 0.1);
        Sound read = Sound.ofPcm(tone.pcm(), 24_000);

        assertThat(read.at(17)).isCloseTo(tone.at(17), within(0.0001f));
        assertThat(read.length()).isEqualTo(tone.length());
    }

    @Test
    void aTagHasItsTextsAndChapters() {
        byte[] tag =
                new Id3Tag(Map.of("TIT2", "Kyїv"), List.of(new Mark("ch0", "One", 0, 1500)))
                        .bytes();

        assertThat(new String(tag, 0, 3, StandardCharsets.ISO_8859_1)).isEqualTo("ID3");
        assertThat(tag.length).isEqualTo(10 + (tag[8] << 7 | tag[9]));
        assertThat(new String(tag, StandardCharsets.ISO_8859_1))
                .containsSubsequence("CTOC", "toc\0\3\1ch0\0", "CHAP", "ch0\0", "TIT2");
    }

    @Test
    void framesAreCountedBehindTheTag() {
        byte[] tag = new Id3Tag(Map.of("TIT2", "A"), List.of()).bytes();
        // MPEG 2, layer III, 24 kbit/s, 24 kHz, one channel: 72 bytes a frame.
        byte[] file = new byte[tag.length + 3 * 72];
        System.arraycopy(tag, 0, file, 0, tag.length);
        for (int i = 0; i < 3; i++) {
            byte[] head = {(byte) 0xff, (byte) 0xf3, 0x34, (byte) 0xc0};
            System.arraycopy(head, 0, file, tag.length + i * 72, 4);
        }

        assertThat(Mp3Frames.of(file)).isEqualTo(new Mp3Frames(24_000, 3 * 576, 1, 3 * 72));
        assertThat(Mp3Frames.of(file).kilobits()).isCloseTo(24, within(0.01));
        assertThat(Mp3Frames.of(new byte[100]).seconds()).isZero();
    }
}
