package org.explainer.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlayTest {

    @TempDir Path root;

    @Test
    void letsAFileOfTheEditionTakeThePlaceOfThePresss() throws IOException {
        Path own = Files.createDirectories(root.resolve("letters/parts")).resolve("words.ftlh");
        Files.writeString(own, "ours");

        Overlay templates = Overlay.of(root, "letters", "templates");

        assertThat(templates.file("parts/words.ftlh")).isEqualTo(own);
        assertThat(Files.readString(templates.file("first.css"))).contains("--paper");
        assertThat(templates.files())
                .containsEntry("parts/words.ftlh", own)
                .containsKey("feed.ftlx");
        assertThat(templates.has("none.ftlh")).isFalse();
    }

    @Test
    void bringsWhatEveryEditionNeedsAndNothingOfABook() throws IOException {
        assertThat(Overlay.of(root, "assets", "assets").files().keySet())
                .contains("css/site.css", "js/site.js", "fonts/README.md")
                .allMatch(name -> name.matches("(css|fonts|js)/.*"));
    }

    @Test
    void leavesThePressItsOwnFilesAsTheyAreNow() throws IOException {
        Files.createDirectories(root.resolve("src/main/java/org/explainer"));

        assertThat(Overlay.of(root, "templates", "templates").files()).isEmpty();
    }
}
