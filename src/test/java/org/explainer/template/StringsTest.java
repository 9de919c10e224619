package org.explainer.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.explainer.Rows;
import org.explainer.language.Language;
import org.explainer.manuscript.data.Essay;
import org.explainer.problem.Problem;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StringsTest {

    private static final Language UKRAINIAN = Language.of("uk").orElseThrow();

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("t"));
        Files.createDirectories(folder.resolve("c"));
        Files.writeString(
                folder.resolve("t/strings.properties"),
                "claim=Claim {0}\nname=Кельм\nsum={0} of {1}\n");
        Files.writeString(
                folder.resolve("t/strings_uk.properties"),
                "claim=Теза {0}\nname=Кельм\nsum={0} із {1}\n");
    }

    @Test
    void areReadAsUtf8() throws IOException {
        assertThat(strings("en").get("name")).isEqualTo("Кельм");
    }

    @Test
    void areFilledWithValues() throws IOException {
        assertThat(strings("en").format("claim", "cl07")).isEqualTo("Claim cl07");
        assertThat(strings("en").format("sum", 3, 1200)).isEqualTo("3 of 1,200");
        assertThat(strings("uk").format("sum", 3, 1200)).isEqualTo("3 із 1\u00a0200");
    }

    @Test
    void tellWhatThereAreWordsFor() throws IOException {
        assertThat(strings("en").under("s")).containsExactly("um");
        assertThat(strings("en").under("status.")).isEmpty();
    }

    @Test
    void nameTheKeyMeantWhereOneIsMissing() {
        assertThatExceptionOfType(TemplateError.class)
                .isThrownBy(() -> strings("en").get("clam"))
                .extracting(TemplateError::problem)
                .asString()
                .isEqualTo(
                        """
                        t/strings.properties: error: there are no words for "clam"
                            did you mean "claim"?""");
    }

    @Test
    void askForNoValueThatThereIsNot() {
        assertThatExceptionOfType(TemplateError.class)
                .isThrownBy(() -> strings("en").format("sum", "a"))
                .extracting(TemplateError::problem)
                .asString()
                .isEqualTo(
                        """
                        t/strings.properties:3: error: sum asks for {1}, which there is not
                            it is filled in with values: 1""");
    }

    @Test
    void leaveOutNoValueThatThereIs() {
        for (String values : List.of("claim=Claim\n", "claim=Claim {1}\n")) {
            assertThatExceptionOfType(TemplateError.class)
                    .isThrownBy(() -> rewritten(values).format("claim", "cl07", 2))
                    .extracting(TemplateError::problem)
                    .asString()
                    .isEqualTo(
                            """
                            t/strings.properties:1: error: claim leaves out {0}, here "cl07"
                                write {0} where it is to stand""");
        }
    }

    @Test
    void areCheckedLineByLine() throws IOException {
        assertThat(found("a=A {0}\n\n# {0\nb=B {0\nc=it's {0}\nd=it's\ne=\\u00zz\na: {1}\n"))
                .containsExactly(
                        """
                        t/strings.properties:4: error: b cannot be filled in: a brace is opened and not closed
                            write {0} for the first value, {1} for the second""",
                        """
                        t/strings.properties:7: error: \\u is not followed by four hexadecimal digits
                            write the letter itself: the file is UTF-8""",
                        """
                        t/strings.properties:8: error: a is set twice, first on line 1
                            delete one of them""");
        assertThat(found("\ufeffa=A \\\n  {0\nb=B\n"))
                .singleElement()
                .asString()
                .startsWith(
                        "t/strings.properties:1: error: a cannot be filled in: a brace is opened");
    }

    @Test
    void areUtf8() throws IOException {
        Files.write(
                folder.resolve("t/strings.properties"),
                "a=A\nb=Ä\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(found())
                .containsExactly(
                        """
                        t/strings.properties:2: error: the file is not UTF-8
                            save it again with the encoding UTF-8""");
    }

    @Test
    void areAnEditionsOwnWhereItHasSome() throws IOException {
        edition("name=Kelm\nstatus.trade=Trade\n");
        assertThat(strings("en").get("name")).isEqualTo("Kelm");
        assertThat(strings("en").get("sum")).isEqualTo("{0} of {1}");
        assertThat(strings("en").under("status.")).containsExactly("trade");
        assertThat(found()).isEmpty();
    }

    @Test
    void nameTheEssay() throws IOException {
        press("claim={0}\nname=N\ncite.and=and\n");
        edition("claim=“{essay}”, {0}\nname={essay} by {authors}\n");
        assertThat(strings("en").get("name"))
                .isEqualTo("What Rivers Carry Away by Rosa Penner and Milo Faulkner");
        Strings others = strings(Rows.essay("It’s {1} o'clock", "A", "B", "C"), "en");
        assertThat(others.get("name")).isEqualTo("It’s {1} o'clock by X. A, X. B and X. C");
        assertThat(others.format("claim", 7)).isEqualTo("“It’s {1} o'clock”, 7");
        assertThat(strings(Rows.essay("It", "A"), "en").get("name")).isEqualTo("It by X. A");
    }

    @Test
    void areCheckedInAnEditionToo() throws IOException {
        edition("clam=C\nsum={1}, {2}\nname={esay}{publishers}\nzzzzzzz=1\nstatus.a=1\nclaim=a\n");
        assertThat(found())
                .containsExactly(
                        """
                        c/words.properties:1: error: nothing prints words called clam
                            did you mean "claim"?""",
                        """
                        c/words.properties:2: error: sum leaves out {0}
                            write it where it is to stand; the press says: {0} of {1}""",
                        """
                        c/words.properties:2: error: sum asks for {2}, which there is not
                            the press says: {0} of {1}""",
                        """
                        c/words.properties:3: error: name asks for {esay}, which there is not
                            did you mean "essay"?""",
                        """
                        c/words.properties:3: error: name asks for {publishers}, which there is not
                            write {essay} for its title, {authors} for who wrote it""",
                        """
                        c/words.properties:4: error: nothing prints words called zzzzzzz
                            t/strings.properties has all that can be said otherwise""",
                        """
                        c/words.properties:6: error: claim leaves out {0}
                            write it where it is to stand; the press says: Claim {0}""");
    }

    @Test
    void haveEveryFormOfTheirLanguage() throws IOException {
        assertThat(found("a={0, plural, one {# a} few {# b}}\n"))
                .containsExactly(
                        """
                        t/strings.properties:1: error: a lacks the form other of its plural
                            the forms of this language are: one, other""",
                        """
                        t/strings.properties:1: error: a has a form few that no number asks for
                            the forms of this language are: one, other""");
    }

    @Test
    void sayInAnotherLanguageAllThatTheEnglishOnesSay() throws IOException {
        assertThat(found(UKRAINIAN)).isEmpty();
        Files.writeString(
                folder.resolve("t/strings_uk.properties"),
                "claim=Теза\nnames=Кельм\nsum={0, plural, one {а} other {б}} {1}\n");
        assertThat(found(UKRAINIAN))
                .containsExactly(
                        """
                        t/strings_uk.properties: error: there are no words for "name"
                            the English ones are: Кельм""",
                        """
                        t/strings_uk.properties:1: error: claim leaves out {0}
                            write it where it is to stand; the press says: Claim {0}""",
                        """
                        t/strings_uk.properties:2: error: nothing prints words called names
                            did you mean "name"?""",
                        """
                        t/strings_uk.properties:3: error: sum lacks the form few of its plural
                            the forms of this language are: few, many, one, other""",
                        """
                        t/strings_uk.properties:3: error: sum lacks the form many of its plural
                            the forms of this language are: few, many, one, other""");
        Files.writeString(folder.resolve("t/strings_uk.properties"), "");
        assertThat(found(UKRAINIAN))
                .containsExactly(
                        """
                        t/strings_uk.properties: error: the words of the interface are missing in this language
                            translate t/strings.properties into it""");
    }

    private void press(String text) throws IOException {
        Files.writeString(folder.resolve("t/strings.properties"), text);
    }

    private void edition(String text) throws IOException {
        Files.writeString(folder.resolve("c/words.properties"), text);
    }

    private Strings rewritten(String text) throws IOException {
        Files.writeString(folder.resolve("t/strings.properties"), text);
        return strings("en");
    }

    private List<String> found(String text) throws IOException {
        Files.writeString(folder.resolve("t/strings.properties"), text);
        return found();
    }

    private List<String> found() throws IOException {
        return found(Language.ENGLISH);
    }

    private List<String> found(Language language) throws IOException {
        var problems = new Problems();
        WordFiles.read(folder, "t", "c", language, problems);
        return problems.inReadingOrder().stream().map(Problem::toString).toList();
    }

    private Strings strings(String language) throws IOException {
        return strings(Rows.essay(), language);
    }

    private Strings strings(Essay essay, String language) throws IOException {
        var wanted = Language.of(language).orElseThrow();
        return Strings.of(WordFiles.read(folder, "t", "c", wanted, new Problems()), essay);
    }
}
