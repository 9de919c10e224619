package org.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.explainer.audio.Encoder;
import org.explainer.audio.Voice;
import org.explainer.audio.Word;
import org.explainer.audio.signal.Sound;
import org.explainer.audio.signal.Tones;
import org.explainer.build.Build;
import org.explainer.build.ChannelOrder;
import org.explainer.channel.Channel;
import org.explainer.problem.Problem;
import org.explainer.problem.Problems;
import org.explainer.progress.Progress;
import org.explainer.recording.NarrationChannel;
import org.explainer.site.SiteChannel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chapters are read aloud where that is what they lack; the voice of these tests hums. */
class NarrateIT {

    @TempDir private Path temp;
    private Path root;
    private Path media;
    private final List<String> read = new ArrayList<>();

    @BeforeEach
    void copy() throws IOException {
        root = TinyEdition.copyTo(temp.resolve("book"));
        media = root.resolve("assets/media");
    }

    @AfterEach
    void leaveTheCache() throws IOException {
        Files.delete(root.resolve("target/cache"));
    }

    private record Humming() implements Voice {

        @Override
        public String name() {
            return "humming";
        }

        @Override
        public boolean knows(Word word) {
            return true;
        }

        @Override
        public Sound say(List<Word> sentence) {
            return Tones.sine(440, -12, 24_000, 0.5);
        }
    }

    private record Packing() implements Encoder {

        @Override
        public String name() {
            return "packing";
        }

        @Override
        public byte[] encode(Sound sound) {
            byte[] pcm = sound.pcm();
            // The head of a frame, as MP3 has it, so that it passes for what its name says.
            return ByteBuffer.allocate(4 + pcm.length).putInt(0xfffb9000).put(pcm).array();
        }

        @Override
        public int delay() {
            return 0;
        }
    }

    private Problems narrate() throws IOException {
        read.clear();
        Channel reading = new NarrationChannel(new Humming(), new Packing(), read::add);
        ChannelOrder line =
                ChannelOrder.of(
                        List.of(reading, SiteChannel.beforeNarration()), Set.of("narration"));
        var progress = new Progress(new PrintWriter(new StringWriter()), Progress.Detail.LINES);
        synchronized (TinyEdition.class) { // as TinyEdition.run
            return new Build(root, Map.of(), LocalDate.of(2026, 11, 24), progress).publish(line);
        }
    }

    private void keep() throws IOException {
        TinyEdition.copy(root.resolve("target/narration"), media);
    }

    @Test
    void aRecordingThatIsListedButMissingIsMade() throws IOException {
        Files.delete(media.resolve("notes.mp3"));
        Problems problems = narrate();

        assertThat(problems.inReadingOrder()).isEmpty();
        assertThat(root.resolve("target/narration/notes.mp3")).isNotEmptyFile();
        assertThat(read).containsExactly("The notes");
    }

    @Test
    void onlyWhatIsMissingIsReadAgain() throws IOException {
        assertThat(narrate().hasErrors()).isFalse();
        keep();
        assertThat(narrate().hasErrors()).isFalse();
        assertThat(read).isEmpty();

        Files.delete(media.resolve("notes.vtt"));
        assertThat(narrate().hasErrors()).isFalse();
        assertThat(read).containsExactly("The notes");
    }

    @Test
    void whatWasSaidBeforeMakesTheSameBytes() throws IOException {
        Path made = root.resolve("target/narration/notes.mp3");
        Files.delete(media.resolve("notes.mp3"));
        assertThat(narrate().hasErrors()).isFalse();
        byte[] fresh = Files.readAllBytes(made);

        assertThat(narrate().hasErrors()).isFalse();
        assertThat(read).containsExactly("The notes");
        assertThat(made).hasBinaryContent(fresh);
    }

    @Test
    void aPersonsRecordingThatIsMissingIsAskedForOnce() throws IOException {
        Files.delete(media.resolve("engine.mp3"));

        assertThat(narrate().inReadingOrder())
                .extracting(Problem::message)
                .containsExactly("there is no assets/media/engine.mp3");
    }
}
