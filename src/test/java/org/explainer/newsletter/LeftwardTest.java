package org.explainer.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.explainer.Texts;
import org.explainer.TinyBook;
import org.explainer.manuscript.text.Cover;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a book whose language runs leftwards nothing of a letter stands on the wrong side. */
class LeftwardTest {

    @TempDir Path temp;

    private String mail(String language) throws IOException {
        Cover cover = Texts.cover("first", "second");
        var translated =
                new Cover(
                        cover.front(),
                        cover.id(),
                        cover.version(),
                        language,
                        cover.licence(),
                        cover.editors(),
                        cover.banner(),
                        cover.years(),
                        cover.parts(),
                        cover.menu(),
                        cover.body());
        return TinyLetter.of(TinyBook.complete().replace(translated).edition(), temp)
                .prints()
                .mail()
                .html();
    }

    @Test
    void everySideIsTurned() throws IOException {
        List<String> left =
                List.of("ltr", "text-align:left", "padding:0 0 0 24px", "padding:8px 12px 8px 0");
        List<String> right =
                List.of("rtl", "text-align:right", "padding:0 24px 0 0", "padding:8px 0 8px 12px");

        assertThat(mail("en")).contains(left).doesNotContain(right);
        assertThat(mail("ar")).contains(right).doesNotContain(left);
    }
}
