package org.explainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "build --hsot x",
                "build --host",
                "build extra",
                "build --only radio",
                "build --only",
                "check --only radio",
                "serve --port many",
                "serve --port 99999",
                "serve --port -1",
                "check --host https://example.org"
            })
    void explainsItselfAndExitsWithTwoOnWrongUsage(String arguments) {
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(err.toString()).contains("Usage: explainer");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void suggestsTheCommandMeant() {
        assertThat(run("biuld")).isEqualTo(2);

        assertThat(err.toString()).contains("biuld", "Did you mean: explainer build?");
    }

    @Test
    void printsHelpAndVersionWhereAsked() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("Usage: explainer", "build", "check", "serve");
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).contains("explainer 1.0.0");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void reportsAFolderThatHoldsNoBook(@TempDir Path empty) {
        assertThat(run("--root " + empty + " check")).isEqualTo(1);

        assertThat(err.toString())
                .isEqualTo(
                        """
                        content: error: there is no such folder
                            run the press where the folder content/ is
                        1 error in 1 file; nothing was published
                        """);
        assertThat(empty).isDirectoryNotContaining("glob:**/site");
    }

    @Test
    void tellsProgramsWhatThereIsToMend(@TempDir Path empty) {
        assertThat(run("--root " + empty + " check --json")).isEqualTo(1);

        assertThat(out.toString())
                .isEqualTo(
                        """
                        {"exit":1,"published":[],"problems":[{"severity":"error","place":"content",\
                        "message":"there is no such folder",\
                        "hint":"run the press where the folder content\\/ is"}]}
                        """);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void saysThatAnotherProgramHasThePort() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(run("serve --port " + other.getLocalPort())).isEqualTo(1);
        }

        assertThat(err.toString())
                .isEqualTo(
                        """
                        error: another program listens at this port
                            choose another: --port
                        """);
    }

    private int run(String arguments) {
        String[] words = arguments.isEmpty() ? new String[0] : arguments.split(" ");
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    }
}
