package org.explainer.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StringsTest {

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Files.writeString(
                folder.resolve("strings.properties"),
                "claim=Claim {0}\nname=Київ\nsum={0} of {1}\n");
    }

    @Test
    void areReadAsUtf8() throws IOException {
        assertThat(strings("en").get("name")).isEqualTo("Київ");
    }

    @Test
    void areFilledWithValues() throws IOException {
        assertThat(strings("en").format("claim", "cl07")).isEqualTo("Claim cl07");
        assertThat(strings("en").format("sum", 3, 1200)).isEqualTo("3 of 1,200");
        assertThat(strings("uk").format("sum", 3, 1200)).isEqualTo("3 of 1\u00a0200");
    }

    @Test
    void tellWhatThereAreWordsFor() throws IOException {
        assertThat(strings("en").under("s")).containsExactly("um");
        assertThat(strings("en").under("lane.")).isEmpty();
    }

    @Test
    void nameTheKeyMeantWhereOneIsMissing() {
        assertThatExceptionOfType(TemplateError.class)
                .isThrownBy(() -> strings("en").get("clam"))
                .extracting(TemplateError::problem)
                .asString()
                .isEqualTo(
                        """
                        templates/strings.properties: error: there are no words for "clam"
                            did you mean "claim"?""");
    }

    private Strings strings(String language) throws IOException {
        return Strings.read(
                folder.resolve("strings.properties"), "templates/strings.properties", language);
    }
}
