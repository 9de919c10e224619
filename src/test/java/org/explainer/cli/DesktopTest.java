package org.explainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesktopTest {

    @ParameterizedTest
    @CsvSource({"Linux, xdg-open", "Mac OS X, open", "Windows 11, rundll32", "FreeBSD, xdg-open"})
    void asksEachSystemsOwnProgram(String system, String program) {
        assertThat(Desktop.command(system, "http://localhost:8000/"))
                .startsWith(program)
                .endsWith("http://localhost:8000/");
    }
}
