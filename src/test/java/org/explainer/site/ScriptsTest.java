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
        assertThat(Scripts.finish(SCRIPT, "mill")).isEqualTo(BARE);
    }

    @Test
    void rememberUnderTheNameOfTheirEdition() {
        assertThat(Scripts.finish("localStorage.getItem(\"explainer-\" + name);", "mill"))
                .isEqualTo("localStorage.getItem(\"mill-\" + name);");
        assertThat(Scripts.finish("var KEY = \"explainer-ratings\";", "mill"))
                .isEqualTo("var KEY = \"mill-ratings\";");
        assertThat(Scripts.finish("window.explainerLive();", "mill"))
                .isEqualTo("window.explainerLive();");
    }

    @Test
    void leavesTheScriptsOfOthersAsTheyAre() throws IOException {
        for (String name : new String[] {"site.js", "blocks/quiz.js", "vendor/engine.js"}) {
            Files.createDirectories(js.resolve(name).getParent());
            Files.writeString(js.resolve(name), SCRIPT);
        }

        Scripts.finish(js, "mill");

        assertThat(js.resolve("site.js")).hasContent(BARE);
        assertThat(js.resolve("blocks/quiz.js")).hasContent(BARE);
        assertThat(js.resolve("vendor/engine.js")).hasContent(SCRIPT);
    }
}
