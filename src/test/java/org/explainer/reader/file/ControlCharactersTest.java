package org.explainer.reader.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;

class ControlCharactersTest {

    @Test
    void areReportedOnceForALine() {
        var problems = new Problems();
        var file =
                Typed.chapter(
                        "a\u000bb\u0007\n"
                                + "\tfine\u00a0 \u05d0\u200e!\n"
                                + "c\u2028d\n"
                                + "e\u202ef\n"
                                + "g\u2066\n"
                                + "\u0092\n"
                                + "h\u200b\n");
        ControlCharacters.check(file, problems);

        assertThat(Typed.printed(problems))
                .extracting(text -> text.lines().findFirst().orElseThrow())
                .containsExactly(
                        "content/chapters/first.adoc:1: error: the line has a control character,"
                                + " U+000B",
                        "content/chapters/first.adoc:3: error: the line has a control character,"
                                + " U+2028",
                        "content/chapters/first.adoc:4: error: the line has a control character,"
                                + " U+202E",
                        "content/chapters/first.adoc:5: error: the line has a control character,"
                                + " U+2066",
                        "content/chapters/first.adoc:6: error: the line has a control character,"
                                + " U+0092",
                        "content/chapters/first.adoc:7: error: the line has a control character,"
                                + " U+200B");
    }

    @Test
    void findsWhatNobodySeesOutsideOfTheScriptsThatNeedIt() {
        for (int sign :
                new int[] {
                    0x200e, 0x200f, 0x61c, 0x34f, 0x115f, 0x1160, 0x17b4, 0x2800, 0x3164, 0xffa0,
                    0xfff9, 0xfffb, 0xfdd0, 0x1fffe, 0x1d173, 0xe0101
                }) {
            assertThat(ControlCharacters.firstIn("ad" + Character.toString(sign) + "min"))
                    .as("U+%04X", sign)
                    .isPresent();
        }
        assertThat(ControlCharacters.firstIn("\u0627\u0644\u200f! \u0645\u061c")).isEmpty();
        assertThat(ControlCharacters.firstIn("\u0915\u094d\u200d\u0937 \u2764\ufe0f a\u00adb"))
                .isEmpty();
    }
}
