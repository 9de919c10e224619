package org.explainer.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.explainer.problem.ProblemReport;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;

class CueFileTest {

    private static final List<Cue> CUES =
            List.of(
                    new Cue("main-s1", 0, 1_250, "Chapter 7 of 12"),
                    new Cue("p-c07-55-s2", 1_600, 3_723_004, "One < two & \"three\" > none."));

    private final Problems problems = new Problems();

    @Test
    void writesCues() {
        assertThat(CueFile.write(CUES))
                .isEqualTo(
                        """
                        WEBVTT

                        main-s1
                        00:00:00.000 --> 00:00:01.250
                        Chapter 7 of 12

                        p-c07-55-s2
                        00:00:01.600 --> 01:02:03.004
                        One &lt; two &amp; "three" &gt; none.
                        """);
    }

    @Test
    void readsWhatItWrites() {
        assertThat(read(CueFile.write(CUES))).isEqualTo(CUES);
        assertThat(report()).isEmpty();
    }

    @Test
    void readsWhatOthersWrite() {
        assertThat(
                        read(
                                "\uFEFFWEBVTT by hand\r\n\r\nNOTE who read it\r\n\r\n\r\na-s1\r\n"
                                        + "00:01.000 --> 00:02.000 align:start\r\ntwo\r\nlines\r\n"))
                .containsExactly(new Cue("a-s1", 1000, 2000, "two lines"));
        assertThat(report()).isEmpty();
    }

    @Test
    void refusesWhatIsNoCueAtItsLine() {
        read("WEBVTT\n\na\n00:01.000 -> 00:02.000\ntext\n\n00:03.000 --> 00:04.000\nno id\n");

        assertThat(report())
                .startsWith("a.vtt:3: error: this is no cue\n    write a cue as three lines")
                .contains("a.vtt:7: error: this is no cue");
    }

    @Test
    void refusesCuesThatOverlap() {
        read("WEBVTT\n\na\n00:01.000 --> 00:03.000\none\n\nb\n00:02.000 --> 00:04.000\ntwo\n");

        assertThat(report()).startsWith("a.vtt:8: error: the cue begins before the last one ends");
    }

    @Test
    void refusesWhatIsNoWebVtt() {
        assertThat(read("1\n00:00:01,000 --> 00:00:02,000\nSubRip\n")).isEmpty();
        assertThat(report()).startsWith("a.vtt:1: error: the file is no WebVTT");
    }

    private List<Cue> read(String text) {
        return CueFile.read("a.vtt", text, problems);
    }

    private String report() {
        return ProblemReport.of(problems).text();
    }
}
