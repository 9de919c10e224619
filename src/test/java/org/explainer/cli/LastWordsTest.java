package org.explainer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.explainer.template.TemplateError;
import org.explainer.template.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastWordsTest {

    @TempDir private Path folder = Path.of("");

    private final StringWriter err = new StringWriter();
    private final AtomicInteger ended = new AtomicInteger();

    @Test
    void tellOfATemplateAndEndTheProgram() throws IOException {
        Files.writeString(folder.resolve("a.ftlh"), "<p>\n${missing}");
        var error =
                catchThrowableOfType(
                        TemplateError.class,
                        () -> new Templates(folder, "templates").render("a.ftlh", Map.of()));

        say(new IllegalStateException(error));

        assertThat(err.toString())
                .startsWith("templates/a.ftlh:2: error: missing has no value\n")
                .endsWith("1 error in 1 file; nothing was published\n");
        assertThat(ended).hasValue(1);
    }

    @Test
    void leaveTheProgramAloneForAnythingElse() {
        say(new IllegalStateException("a thread of its own"));

        assertThat(err.toString()).contains("a thread of its own");
        assertThat(ended).hasValue(0);
    }

    private void say(Throwable thrown) {
        new LastWords(new PrintWriter(err), ended::incrementAndGet)
                .uncaughtException(Thread.currentThread(), thrown);
    }
}
