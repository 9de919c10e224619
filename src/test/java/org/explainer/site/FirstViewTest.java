package org.explainer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.explainer.language.Language;
import org.explainer.overlay.Overlay;
import org.explainer.page.ContentHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstViewTest {

    @TempDir Path templates;

    @Test
    void findsItsFontsFromAnyPageAndIsKnownByItsHash() throws IOException {
        Files.writeString(
                templates.resolve("first.css"),
                "@font-face{src:url(fonts/a.woff2)} /* roman */\n@font-face{src:local(\"b\")}\n");
        Files.writeString(
                templates.resolve("first.js"),
                "// shows\nshow(\"fonts/\" + name, \"explainer-\");\n");

        FirstView first =
                FirstView.read(Overlay.alone(templates), style -> style, Language.ENGLISH, "mill")
                        .under("../");

        assertThat(first.style())
                .isEqualTo("@font-face{src:url(../fonts/a.woff2)}@font-face{src:local(\"b\")}");
        assertThat(read("uk").style()).isEqualTo(read("en").style() + ":root{--hyphens:auto}");
        assertThat(first.styleHash()).isEqualTo(ContentHash.of(first.style()));
        assertThat(first.scriptHash())
                .isEqualTo(ContentHash.of("show(\"../fonts/\"+name,\"mill-\");"));
    }

    private FirstView read(String language) throws IOException {
        return FirstView.read(
                Overlay.alone(templates),
                style -> style,
                Language.of(language).orElseThrow(),
                "mill");
    }
}
