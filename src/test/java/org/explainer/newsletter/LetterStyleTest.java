package org.explainer.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LetterStyleTest {

    /** An edition's letters are in its own colours, on both grounds. */
    @Test
    void hasNoColourOfItsOwn() throws IOException {
        assertThat(Files.readString(Path.of("templates/newsletter/letter.css.ftl")))
                .contains("theme.dark()", "theme.light()")
                .doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b");
    }
}
