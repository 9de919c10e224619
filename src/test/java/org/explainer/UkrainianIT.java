package org.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds a tiny edition in Ukrainian with every block, through all three channels. */
class UkrainianIT {

    @TempDir private Path root = Path.of("");

    @Test
    void setsAnEditionAsItsLanguageHasIt() throws IOException {
        TinyEdition.copyTo(root);
        TinyEdition.delete(root.resolve("content"));
        TinyEdition.delete(root.resolve("assets/media"));
        TinyEdition.copy(Golden.ROOT.resolve("edition-uk"), root);
        var err = new StringWriter();

        assertThat(TinyEdition.build(root, err)).as(err.toString()).isZero();

        String chapter = site("chapters/vitriak.html");
        assertThat(chapter)
                .contains("<html lang=\"uk\"", "content=\"uk_UA\"", "«Млин і „жорна“»")
                .doesNotContain("“Млин");
        assertThat(site("pages/glossary.html"))
                .containsSubsequence(
                        "id=\"hreblia\"",
                        "id=\"ganok\"",
                        "id=\"ihla\"",
                        "id=\"yizhak\"",
                        "id=\"yod\"");
        assertThat(site("pages/quotations.html")).contains("1 серпня 1843");
        assertThat(root.resolve("target/site/fonts/cyrl/golos.woff2")).exists();
    }

    private String site(String page) throws IOException {
        return Files.readString(root.resolve("target/site").resolve(page));
    }
}
