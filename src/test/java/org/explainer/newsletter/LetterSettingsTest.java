package org.explainer.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.explainer.Contexts;
import org.explainer.TinyBook;
import org.explainer.newsletter.mail.Sender;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterSettingsTest {

    @TempDir Path root;

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource({
        "'Editors\\, The <a@b.org>', 'Editors, The'",
        "The \"Press\" (Kelm) <a@b.org>, The \"Press\" (Kelm)",
        "Редакція; відділ <a@b.org>, Редакція; відділ"
    })
    void aSenderMayHaveAnySign(String written, String name) throws IOException {
        LetterSettings settings = read("from", written).orElseThrow();

        assertThat(settings.from()).contains(new Sender(name, "a@b.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Editors <a@b.org", "Editors a@b.org", "Editors\\u0085 <a@b.org>"})
    void aSenderWhoIsNoneIsRefused(String written) throws IOException {
        assertThat(read("from", written)).isEmpty();
        assertThat(reported())
                .startsWith("jbake.properties:2: error: newsletter.from")
                .endsWith("write it as Name <name@example.org>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{titel}", "{ title }", "{", "{Number}: {title}"})
    void aSubjectIsFilledWithWhatThereIs(String written) throws IOException {
        assertThat(read("subject", written)).isEmpty();
        assertThat(reported())
                .isEqualTo(
                        """
            jbake.properties:2: error: newsletter.subject "%s" will not do
                write {number}, {title} and {book} for what is filled in"""
                                .formatted(written));
    }

    @ParameterizedTest
    @CsvSource({"{{title}}, {{", "'*|FNAME|*: {title}', *|", "%%name%%, %%"})
    void aSubjectIsNoCodeOfAService(String written, String sign) throws IOException {
        assertThat(read("subject", written)).isEmpty();
        assertThat(reported())
                .contains(":2: error: newsletter.subject", "take \"" + sign + "\" as code");
    }

    @Test
    void aSubjectMayBeAnyLine() throws IOException {
        String subject = "{number} of {book}: {title} (50 %)";

        assertThat(read("subject", subject).orElseThrow().subject()).isEqualTo(subject);
    }

    private Optional<LetterSettings> read(String key, String value) throws IOException {
        Files.writeString(
                root.resolve("jbake.properties"),
                "site.host=https://example.org\nnewsletter." + key + "=" + value + "\n");
        return LetterSettings.read(
                Contexts.of(root, root, TinyBook.complete().edition(), problems));
    }

    private String reported() {
        assertThat(problems.inReadingOrder()).hasSize(1);
        return problems.inReadingOrder().get(0).toString();
    }
}
