package org.explainer.reader.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.explainer.language.Language;
import org.explainer.language.Typography;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.explainer.reader.file.SourceFile;
import org.explainer.reader.file.Typed;
import org.junit.jupiter.api.Test;

class YamlReaderTest {

    private final Problems problems = new Problems();

    @Test
    void knowsTheLineOfEachRow() {
        var rows =
                YamlReader.rows(
                        yaml("# people\n\n- id: a\n  b: c\n- id: d\n"),
                        new Typography(Language.ENGLISH),
                        problems);

        assertThat(rows.orElseThrow())
                .extracting(Row::place)
                .containsExactly(
                        new Place("content/data/x.yaml", 3), new Place("content/data/x.yaml", 5));
        assertThat(Typed.printed(problems)).isEmpty();
    }

    @Test
    void acceptsAnEmptyList() {
        assertThat(
                        YamlReader.rows(
                                yaml("# none yet\n[]\n"),
                                new Typography(Language.ENGLISH),
                                problems))
                .contains(List.of());
        assertThat(Typed.printed(problems)).isEmpty();
    }

    @Test
    void reportsLineAndColumnOfWhatIsNoYaml() {
        assertThat(
                        YamlReader.rows(
                                yaml("- id: a\n  text: one: two\n"),
                                new Typography(Language.ENGLISH),
                                problems))
                .isEmpty();

        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/x.yaml:2: error: not YAML at column 12: mapping values are not allowed here
                            put texts with : or # in quotes and indent with spaces""");
    }

    @Test
    void reportsAKeyWrittenTwiceAndKeepsTheFirst() {
        var rows =
                YamlReader.rows(
                                yaml("- id: a\n  id: b\n"),
                                new Typography(Language.ENGLISH),
                                problems)
                        .orElseThrow();

        assertThat(rows.get(0).text("id")).isEqualTo("a");
        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/x.yaml:2: error: the row has two keys id
                            delete one of them""");
    }

    @Test
    void reportsAKeyThatIsNoWord() {
        YamlReader.rows(yaml("- id: a\n  [b, c]: d\n"), new Typography(Language.ENGLISH), problems);

        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/x.yaml:2: error: this is no key
                            write one word and a colon""");
    }

    @Test
    void reportsAFileThatIsNoList() {
        assertThat(YamlReader.rows(yaml("id: a\n"), new Typography(Language.ENGLISH), problems))
                .isEmpty();
        assertThat(YamlReader.rows(yaml("# nothing\n"), new Typography(Language.ENGLISH), problems))
                .isEmpty();

        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/x.yaml:1: error: the file is no list of rows
                            begin each row with "- \"""");
    }

    @Test
    void reportsAnItemThatIsNoRow() {
        assertThat(
                        YamlReader.rows(
                                        yaml("- id: a\n- just words\n"),
                                        new Typography(Language.ENGLISH),
                                        problems)
                                .orElseThrow())
                .hasSize(1);

        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/x.yaml:2: error: this is no row
                            write "- id: …" and its keys""");
    }

    @Test
    void makesNoObjectOutOfATag() {
        var rows =
                YamlReader.rows(
                        yaml("- id: !!java.net.URL [\"http://x\"]\n"),
                        new Typography(Language.ENGLISH),
                        problems);

        assertThat(rows.orElseThrow().get(0).text("id")).isEmpty();
        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/x.yaml:1: error: id must be one text
                            write it on one line, without a list""");
    }

    @Test
    void reportsAliases() {
        assertThat(
                        YamlReader.rows(
                                yaml("- a: &x b\n- a: c\n  d: *x\n"),
                                new Typography(Language.ENGLISH),
                                problems))
                .isEmpty();

        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/x.yaml:3: error: *x is an alias, which is not used here
                            write the value itself""");
    }

    @Test
    void reportsListsInListsWithoutEnd() {
        String deep = "[".repeat(20_000) + "]".repeat(20_000);
        assertThat(
                        YamlReader.rows(
                                yaml("- id: a\n- b: " + deep + "\n"),
                                new Typography(Language.ENGLISH),
                                problems))
                .isEmpty();

        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/x.yaml:2: error: lists and keys lie more than 20 deep in each other
                            write rows, with at most a few lists within them""");
    }

    @Test
    void reportsControlCharactersHoweverWritten() {
        YamlReader.rows(
                yaml("- a: 'x\tz'\n- b: \"x\\x0bz\"\n- c: [\"\\u0085\"]\n"),
                new Typography(Language.ENGLISH),
                problems);
        YamlReader.rows(
                yaml("- a: b\n- c: d\u000be\n"), new Typography(Language.ENGLISH), problems);

        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/x.yaml:2: error: the text has a control character, U+000B
                            delete it, or write what was meant""",
                        """
                        content/data/x.yaml:2: error: the line has a control character, U+000B
                            delete it, or write what was meant""",
                        """
                        content/data/x.yaml:3: error: the text has a control character, U+0085
                            delete it, or write what was meant""");
    }

    private static SourceFile yaml(String text) {
        return Typed.file("data/x.yaml", text);
    }
}
