package org.explainer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptsTest {

    private static final String SCRIPT =
            """
            // What it does.
            (function () {
              // Why.
              var address = "https://example.org/"; // kept
            })();
            """;

    private static final String BARE =
            """
            (function () {
            var address = "https://example.org/"; // kept
            })();
            """;

    @TempDir private Path js = Path.of("");

    @Test
    void losesLinesOfCommentsAndIndentationAndNothingElse() {
        assertThat(Scripts.strip(SCRIPT)).isEqualTo(BARE);
    }

    @Test
    void leavesTheScriptsOfOthersAsTheyAre() throws IOException {
        for (String name : new String[] {"site.js", "blocks/quiz.js", "vendor/engine.js"}) {
            Files.createDirectories(js.resolve(name).getParent());
            Files.writeString(js.resolve(name), SCRIPT);
        }

        Scripts.strip(js);

        assertThat(js.resolve("site.js")).hasContent(BARE);
        assertThat(js.resolve("blocks/quiz.js")).hasContent(BARE);
        assertThat(js.resolve("vendor/engine.js")).hasContent(SCRIPT);
    }
}
