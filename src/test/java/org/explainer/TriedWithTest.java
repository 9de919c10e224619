package org.explainer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.explainer.language.Language;
import org.explainer.problem.Problems;
import org.explainer.template.Strings;
import org.explainer.template.Templates;
import org.explainer.template.WordFiles;
import org.junit.jupiter.api.Test;

/** docs/tried-with.adoc says what the list of programs says. */
class TriedWithTest {

    @Test
    void thePageIsMadeFromTheListOfPrograms() throws IOException {
        var templates = new Templates(Path.of("templates"), "templates");
        Strings strings =
                Strings.of(
                        WordFiles.read(
                                Path.of(""), "templates", "docs", Language.ENGLISH, new Problems()),
                        Rows.essay());

        Golden.assertMatches(
                "../../../docs/tried-with.adoc",
                templates.render("tried-with.adoc.ftl", Map.of("strings", strings)).strip() + "\n");
    }
}
