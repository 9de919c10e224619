package org.explainer.reader.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.explainer.language.Language;
import org.explainer.language.Typography;
import org.explainer.manuscript.data.Actor;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.Label;
import org.explainer.manuscript.data.PartialDate;
import org.explainer.manuscript.data.Reference;
import org.explainer.manuscript.data.Sentences;
import org.explainer.manuscript.data.Source;
import org.explainer.manuscript.data.Term;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.explainer.reader.file.Typed;
import org.junit.jupiter.api.Test;

class RowTest {

    private static final Place SECOND = new Place("content/data/x.yaml", 2);

    private final Problems problems = new Problems();

    @Test
    void readsTexts() {
        var row = row("name: Kelm\n  gist: 'the 1997-2002 \"years\"'\n");

        assertThat(row.text("name")).isEqualTo("Kelm");
        assertThat(row.text("absent")).isEmpty();
        assertThat(row.prose("gist")).isEqualTo("the 1997–2002 “years”");
        assertThat(row.optionalProse("absent")).isEmpty();
        assertThat(Typed.printed(problems)).isEmpty();
    }

    @Test
    void reportsARequiredTextThatIsAbsentOrEmpty() {
        var row = row("empty: ''\n");

        assertThat(row.required("name")).isEmpty();
        assertThat(row.required("empty")).isEmpty();
        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/x.yaml:1: error: the row has no name
                            add name: …""",
                        """
                        content/data/x.yaml:2: error: the row has no empty
                            add empty: …""");
    }

    @Test
    void reportsOnceAListWhereATextShouldBe() {
        assertThat(row("name: [a, b]\n").required("name")).isEmpty();
        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/x.yaml:2: error: name must be one text
                            write it on one line, without a list""");
    }

    @Test
    void readsAListOfOneWithoutBrackets() {
        assertThat(row("a: [x, y]\n").list("a")).containsExactly("x", "y");
        assertThat(row("a: x\n").list("a")).containsExactly("x");
        assertThat(row("a: x\n").list("b")).isEmpty();
    }

    @Test
    void reportsAListOfTheWrongThings() {
        assertThat(row("roles: President\n").rows("roles")).isEmpty();
        assertThat(row("roles: [President]\n").rows("roles")).isEmpty();
        assertThat(row("sources: [a, [b]]\n").list("sources")).containsExactly("a");
        assertThat(row("name: {a: b}\n").required("name")).isEmpty();
        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/x.yaml:2: error: roles must be a list of rows
                            begin each with "- \"""",
                        """
                        content/data/x.yaml:2: error: roles must be a list of rows
                            write every item like the first""",
                        """
                        content/data/x.yaml:2: error: sources must be a list of texts
                            write every item like the first""",
                        """
                        content/data/x.yaml:2: error: name must be one text
                            write it on one line, without a list""");
    }

    @Test
    void readsDates() {
        var row = row("date: '2004-11'\n  undated: n.d.\n");

        assertThat(DateValues.of(row, "date")).isEqualTo(new PartialDate("2004-11"));
        assertThat(DateValues.optional(row, "undated")).isEmpty();
        assertThat(DateValues.optional(row, "absent")).isEmpty();
        assertThat(Typed.printed(problems)).isEmpty();
    }

    @Test
    void reportsOnceADateThatIsNone() {
        DateValues.of(row("date: '2004-31-11'\n"), "date");
        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/x.yaml:2: error: date "2004-31-11" is no date
                            write it as 2004-11-22, 2004-11 or 2004; before the first year as 44 BC""");
    }

    @Test
    void reportsOnceADateThatIsAbsent() {
        DateValues.of(row("a: b\n"), "date");
        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/x.yaml:1: error: the row has no date
                            add date: …""");
    }

    @Test
    void readsWordsAndFlags() {
        var row = row("tier: key\n  living: true\n  type: forecast\n");

        assertThat(Choices.word(row, "tier", List.of("key", "other"))).isEqualTo("key");
        assertThat(Choices.flag(row, "living")).isTrue();
        assertThat(Choices.label(row, "type")).isEqualTo(Label.FORECAST);
        assertThat(Choices.optionalWord(row, "band", List.of("peak"))).isEmpty();
        assertThat(Typed.printed(problems)).isEmpty();
    }

    @Test
    void suggestsTheWordMeantAndGoesOnWithTheFirst() {
        assertThat(Choices.word(row("tier: keey\n"), "tier", List.of("other", "key")))
                .isEqualTo("other");
        assertThat(Choices.flag(row("living: yes\n"), "living")).isTrue();
        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/x.yaml:2: error: tier "keey" is not known
                            did you mean "key"?""",
                        """
                        content/data/x.yaml:2: error: living "yes" is not known
                            write one of true, false""");
    }

    @Test
    void readsSentencesHoweverListed() {
        assertThat(row("seed: [53, 57]\n").sentences("seed"))
                .isEqualTo(new Sentences(List.of(53, 57)));
        assertThat(row("seed: 60-62\n").sentences("seed").numbers()).containsExactly(60, 61, 62);
        assertThat(row("n: 7\n").sentences("seed")).isEqualTo(Sentences.NONE);
        assertThat(Typed.printed(problems)).isEmpty();
    }

    @Test
    void reportsSentencesThatAreNoNumbers() {
        assertThat(row("seed: [one]\n").sentences("seed")).isEqualTo(Sentences.NONE);
        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/x.yaml:2: error: seed is no list of sentences
                            write [53, 57] or 53-57""");
    }

    @Test
    void readsNumbers() {
        var row = row("n: 12\n  zero: 0\n  latitude: -50.45\n");

        assertThat(NumberValues.whole(row, "n", 1, 99)).isEqualTo(12);
        assertThat(NumberValues.whole(row, "zero", 0, 99)).isZero();
        assertThat(NumberValues.optionalWhole(row, "absent", 1, 99)).isZero();
        assertThat(NumberValues.degrees(row, "latitude", 90)).isEqualTo(-50.45);
        assertThat(Typed.printed(problems)).isEmpty();
    }

    @Test
    void readsNoNumberByHalf() {
        for (String wrong :
                List.of("12-30", "12 30", "[12, 30]", "012", "1e2", "12.5", "0", "100")) {
            assertThat(NumberValues.whole(row("n: " + wrong + "\n"), "n", 1, 99)).isZero();
            assertThat(NumberValues.optionalWhole(row("n: " + wrong + "\n"), "n", 1, 99)).isZero();
        }
        NumberValues.whole(row("m: 1\n"), "n", 1, 99);
        NumberValues.degrees(row("latitude: 91\n"), "latitude", 90);

        assertThat(Typed.printed(problems)).hasSize(10);
        assertThat(Typed.printed(problems))
                .contains(
                        """
                        content/data/x.yaml:1: error: the row has no n
                            add n: …""",
                        """
                        content/data/x.yaml:2: error: n "12-30" is no whole number from 1 to 99
                            write one number, in figures alone""",
                        """
                        content/data/x.yaml:2: error: latitude "91" is no number of degrees
                            write a number from -90 to 90, such as 50.45""");
    }

    @Test
    void takesNothingForNoText() {
        for (String nothing : List.of("", "~", "null", "NULL")) {
            var row = row("note: " + nothing + "\n");
            assertThat(row.text("note")).isEmpty();
            assertThat(row.required("note")).isEmpty();
            assertThat(row.list("note")).isEmpty();
            assertThat(row.rows("note")).isEmpty();
            assertThat(row.row("note")).isEmpty();
            assertThat(DateValues.optional(row, "note")).isEmpty();
            assertThat(row.optionalReference("note", Term.class)).isEmpty();
        }
        assertThat(row("note: '~'\n").text("note")).isEqualTo("~");
        assertThat(row("notes: [a, ~]\n").list("notes")).containsExactly("a");

        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/x.yaml:2: error: note has no value
                            write one, in quotes if it is a sign; or delete the key""",
                        """
                        content/data/x.yaml:2: error: an item of notes has no value
                            write one, in quotes if it is a sign; or delete the key""");
    }

    @Test
    void reportsAnItemThatIsListedTwice() {
        assertThat(row("options: [yes, no, yes]\n").list("options")).containsExactly("yes", "no");
        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/x.yaml:2: error: options has "yes" twice
                            delete one of them""");
    }

    @Test
    void reportsSeveralWhereOneIsWanted() {
        var row = row("part_of: [a, b]\n");

        assertThat(row.optionalReference("part_of", Event.class)).isEmpty();
        assertThat(row.optionalReference("absent", Event.class)).isEmpty();
        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/x.yaml:2: error: part_of must be one text
                            write it on one line, without a list""");
    }

    @Test
    void readsAddresses() {
        assertThat(WebAddress.of(row("url: https://example.org/a\n"), "url"))
                .isEqualTo(URI.create("https://example.org/a"));
        assertThat(Typed.printed(problems)).isEmpty();
    }

    @Test
    void reportsAddressesThatAreNone() {
        WebAddress.of(row("url: example.org\n"), "url");
        WebAddress.of(row("url: 'https://exa mple.org'\n"), "url");
        WebAddress.of(row("url: 'javascript:alert(1)'\n"), "url");
        WebAddress.of(row("url: 'https://example.org@evil.example/'\n"), "url");
        WebAddress.of(row("url: 'https:evil.example'\n"), "url");
        WebAddress.of(row("url: 'https://kr\u0435mlin.ru:443/a'\n"), "url");
        WebAddress.of(row("url: 'https://пример.рф:443/a'\n"), "url");
        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/x.yaml:2: error: url "example.org" is no address
                            begin it with https://""",
                        """
                        content/data/x.yaml:2: error: url "https://exa mple.org" is no address
                            begin it with https://""",
                        """
                        content/data/x.yaml:2: error: url "javascript:alert(1)" is no address
                            begin it with https://""",
                        """
                        content/data/x.yaml:2: error: url "https://example.org@evil.example/" has a name before its host
                            begin it with https:// and the host""",
                        """
                        content/data/x.yaml:2: error: url "https:evil.example" is no address
                            begin it with https://""",
                        """
                        content/data/x.yaml:2: error: the host of url "https://krеmlin.ru:443/a" mixes letters of Cyrillic and Latin in "krеmlin"
                            write the host's own letters""");
    }

    @Test
    void keepsTheLineOfEveryIdItNames() {
        var row = row("speaker: pavlin\n  sources: [a, b]\n");
        row.text("id");
        row.reference("speaker", Actor.class);
        row.references("sources", Source.class);

        assertThat(row.origin().references())
                .containsExactly(
                        new Reference(Actor.class, "pavlin", SECOND),
                        new Reference(Source.class, "a", new Place("content/data/x.yaml", 3)),
                        new Reference(Source.class, "b", new Place("content/data/x.yaml", 3)));
    }

    @Test
    void takesTheReferencesOfRowsWithinIt() {
        var row = row("roles:\n  - sources: [a]\n    year: '1'\n");
        row.text("id");
        Row inner = row.rows("roles").get(0);
        inner.references("sources", Source.class);
        row.adopt(inner.origin());

        assertThat(row.origin().references()).extracting(Reference::id).containsExactly("a");
        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/x.yaml:4: error: there is no key year here
                            the keys are: sources""");
    }

    @Test
    void reportsKeysThatNobodyAskedFor() {
        var row = row("nmae: x\n");
        row.text("id");
        row.text("name");
        row.origin();

        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/x.yaml:2: error: there is no key nmae here
                            did you mean "name"?""");
    }

    /** The keys begin on line 2. */
    private Row row(String keys) {
        var file = Typed.file("data/x.yaml", "- id: a\n  " + keys);
        return YamlReader.rows(file, new Typography(Language.ENGLISH), problems)
                .orElseThrow()
                .get(0);
    }
}
