package org.explainer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.explainer.template.Templates;
import org.junit.jupiter.api.Test;

/** docs/tried-with.adoc says what the list of programs says. */
class TriedWithTest {

    @Test
    void thePageIsMadeFromTheListOfPrograms() throws IOException {
        var templates = new Templates(Path.of("templates"), "templates");

        Golden.assertMatches(
                "../../../docs/tried-with.adoc",
                templates.render("tried-with.adoc.ftl", Map.of()).strip() + "\n");
    }
}
