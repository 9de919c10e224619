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
                                + "\tfine\u00a0\u200e\n"
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
}
