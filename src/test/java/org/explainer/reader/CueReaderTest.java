package org.explainer.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.explainer.manuscript.Cue;
import org.explainer.problem.Problem;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;

class CueReaderTest {

    private final Problems problems = new Problems();

    @Test
    void readsCuesWithTheirSentences() {
        assertThat(
                        read(
                                """
                                WEBVTT - The engine

                                NOTE made by hand

                                p-1-s1
                                00:00.000 --> 00:01.500
                                Is 1 &lt; 2 &amp; more?


                                p-1-s2
                                01:00:01.500 --> 01:00:03.000
                                Two
                                lines.
                                """))
                .containsExactly(
                        new Cue("p-1-s1", 0, 1_500, "Is 1 < 2 & more?"),
                        new Cue("p-1-s2", 3_601_500, 3_603_000, "Two lines."));
        assertThat(found()).isEmpty();
    }

    @Test
    void reportsWhatIsNoCueAtItsLine() {
        assertThat(read("WEBVTT\n\n00:00.000 --> 00:01.000\nWithout a name\n")).isEmpty();
        assertThat(found()).containsExactly("assets/media/a.vtt:3 this is no cue");
    }

    @Test
    void reportsCuesThatDoNotFollowEachOther() {
        read("WEBVTT\n\na\n00:02.000 --> 00:03.000\nA\n\nb\n00:01.000 --> 00:04.000\nB\n");
        read("WEBVTT\n\na\n00:02.000 --> 00:02.000\nA\n");
        assertThat(found())
                .containsExactly(
                        "assets/media/a.vtt:4 the cue does not come after the one before, or ends"
                                + " before it begins",
                        "assets/media/a.vtt:8 the cue does not come after the one before, or ends"
                                + " before it begins");
    }

    @Test
    void reportsAnotherFile() {
        assertThat(read("1\n00:00:01,000 --> 00:00:02,000\nSubRip\n")).isEmpty();
        assertThat(found()).containsExactly("assets/media/a.vtt:1 the file is no WebVTT");
    }

    private List<Cue> read(String text) {
        return CueReader.read(
                new SourceFile(Path.of("a.vtt"), "assets/media/a.vtt", text), problems);
    }

    private List<String> found() {
        return problems.inReadingOrder().stream().map(CueReaderTest::line).toList();
    }

    private static String line(Problem problem) {
        return problem.place() + " " + problem.message();
    }
}
