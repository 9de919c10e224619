package org.explainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.explainer.audio.Cue;
import org.explainer.audio.CueFile;
import org.explainer.audio.Mp3Frames;
import org.explainer.audio.signal.Loudness;
import org.explainer.audio.signal.Resampling;
import org.explainer.audio.signal.Sound;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every recording, decoded and measured. That its cues say what the page says is checked by every
 * build.
 */
class RecordingsIT {

    private static final Path MEDIA = Path.of("assets/media");

    /** Between where a cue begins and where something is heard, in seconds. */
    private static final double DRIFT = 0.15;

    /** What is softer than the loudest of a sentence by this factor is not heard as its begin. */
    private static final double HEARD = 0.015;

    static Stream<Path> recordings() throws IOException {
        try (Stream<Path> files = Files.list(MEDIA)) {
            return files
                    .filter(file -> file.toString().endsWith(".mp3"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void altogetherAreLightEnough() throws IOException {
        long bytes = 0;
        for (Path file : recordings().toList()) {
            bytes += Files.size(file);
        }
        assertThat(bytes).isBetween(1L, 24L * 1000 * 1000);
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void isOfOneChannelAndEndsWithItsLastCue(Path file) throws IOException {
        Mp3Frames frames = Mp3Frames.of(Files.readAllBytes(file));
        List<Cue> cues = cues(file);

        assertThat(frames.channels()).isOne();
        assertThat(frames.kilobits()).isLessThanOrEqualTo(48.1);
        assertThat(frames.seconds())
                .isCloseTo(cues.get(cues.size() - 1).end() / 1000.0, within(0.5));
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void isAsLoudAsTheOthersAndInStepWithItsCues(Path file) throws IOException {
        Sound sound = Decoded.of(file);

        assertThat(Loudness.of(sound)).isCloseTo(-19, within(1.0));
        assertThat(20 * Math.log10(Resampling.truePeak(sound)))
                .as("no peak is cut")
                .isLessThanOrEqualTo(-1);
        everySentenceIsHeardWhenItsCueBegins(sound, file);
    }

    private static void everySentenceIsHeardWhenItsCueBegins(Sound sound, Path file)
            throws IOException {
        long before = 0;
        for (Cue cue : cues(file)) {
            assertThat(onset(sound, cue, before))
                    .as(cue.id())
                    .isCloseTo(cue.start() / 1000.0, within(DRIFT));
            before = cue.end();
        }
    }

    /** When something is heard first after the middle of the pause before, in seconds. */
    private static double onset(Sound sound, Cue cue, long before) {
        double threshold =
                HEARD * sound.part(index(sound, cue.start()), index(sound, cue.end())).peak();
        int at = index(sound, (before + cue.start()) / 2);
        while (at < sound.length() && Math.abs(sound.at(at)) < threshold) {
            at++;
        }
        return at / (double) sound.rate();
    }

    private static int index(Sound sound, long millis) {
        return (int) Math.min(sound.length(), millis * sound.rate() / 1000);
    }

    private static List<Cue> cues(Path file) throws IOException {
        Path cues = file.resolveSibling(file.getFileName().toString().replace(".mp3", ".vtt"));
        return CueFile.read(cues.toString(), Files.readString(cues), new Problems());
    }
}
