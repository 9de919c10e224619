package org.explainer.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import org.explainer.Rows;
import org.explainer.Texts;
import org.explainer.TinyBook;
import org.explainer.manuscript.text.Body;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Rules that look at one thing. */
class SmallRulesTest {

    private final TinyBook book = TinyBook.complete();

    @Nested
    class OneSourcePerAddressTest {

        @Test
        void acceptsSourcesWithAddressesOfTheirOwn() {
            assertThat(Found.by(new OneSourcePerAddress(), book)).isEmpty();
        }

        @Test
        void reportsTwoSourcesWithOneAddress() {
            book.add(Rows.source("lota-2", "https://example.org/1952"));

            assertThat(Found.by(new OneSourcePerAddress(), book))
                    .containsExactly(
                            """
                            content/data/sources.yaml:3: error: lota-2 has the same address as lota-1952, at content/data/sources.yaml:3
                                keep one and name it in both places""");
        }
    }

    @Nested
    class OneTextPerPageTest {

        @Test
        void acceptsTextsWithPagesOfTheirOwn() {
            assertThat(Found.by(new OneTextPerPage(), book)).isEmpty();
        }

        @Test
        void reportsTwoTextsThatSomeSystemsTakeForOne() {
            book.add(Texts.page("method-of-us"), Texts.page("Method-of-us"));

            assertThat(Found.by(new OneTextPerPage(), book))
                    .containsExactly(
                            """
                            content/pages/Method-of-us.adoc: error: its page would take the place of the page of content/pages/method-of-us.adoc
                                give the file another name, in small letters""");
        }
    }

    @Nested
    class ShortSummariesTest {

        @Test
        void acceptsSixtyWords() {
            book.replace(Texts.chapter("c02", "second", "word ".repeat(60).strip(), Body.EMPTY));

            assertThat(Found.by(new ShortSummaries(), book)).isEmpty();
        }

        @Test
        void reportsOneWordMore() {
            book.replace(Texts.chapter("c02", "second", "word ".repeat(61).strip(), Body.EMPTY));

            assertThat(Found.by(new ShortSummaries(), book))
                    .containsExactly(
                            """
                            content/chapters/second.adoc: error: the summary has 61 words
                                cut it to 60""");
        }
    }

    @Nested
    class SoundRelationsTest {

        @Test
        void acceptsMomentsOfALongerEventAndWordsThatNameEachOther() {
            book.add(Rows.moment("a", "2004", "opal-2004"));
            book.add(Rows.term("lota", "LOTA", "enlargement"));
            book.add(Rows.term("enlargement", "Enlargement", "lota"));

            assertThat(Found.by(new SoundRelations(), book)).isEmpty();
        }

        @Test
        void reportsWhatIsPartOfItselfOrRefersToItself() {
            book.add(Rows.moment("self", "2004", "self"));
            book.add(Rows.moment("a", "2004", "b"), Rows.moment("b", "2004", "a"));
            book.add(Rows.moment("outside", "2004", "a"));
            book.add(Rows.term("lota", "LOTA", "opal", "lota"));

            assertThat(Found.by(new SoundRelations(), book))
                    .containsExactlyInAnyOrder(
                            """
                            content/data/events.yaml:3: error: self is a part of itself: self > self
                                name in part_of the longer event to which it belongs""",
                            """
                            content/data/events.yaml:3: error: a is a part of itself: a > b > a
                                name in part_of the longer event to which it belongs""",
                            """
                            content/data/events.yaml:3: error: b is a part of itself: b > a > b
                                name in part_of the longer event to which it belongs""",
                            """
                            content/data/glossary.yaml:3: error: lota refers to itself
                                name other words in see_also, or take it out""");
        }
    }

    @Nested
    class CorrectedPagesTest {

        @Test
        void acceptsAPageOfTheBookAndAnyOtherFile() {
            book.add(Rows.corrected("a", "chapters/first.html#p-c01-1"));
            book.add(Rows.corrected("b", "data/claims.csv"));

            assertThat(Found.by(new CorrectedPages(), book)).isEmpty();
        }

        @Test
        void reportsAPageThatTheBookDoesNotHave() {
            book.add(Rows.corrected("a", "chapters/frist.html"));

            assertThat(Found.by(new CorrectedPages(), book))
                    .containsExactly(
                            """
                            content/data/corrections.yaml:3: error: there is no page "chapters/frist.html"
                                did you mean "chapters/first.html"?""");
            assertThat(Found.by(new CorrectedPages(), book.unread("chapters/frist.adoc")))
                    .isEmpty();
        }
    }

    @Nested
    class UniqueIdsTest {

        @Test
        void acceptsOneIdOnTwoShelves() {
            book.add(Rows.term("zorenko", "Zorenko"));

            assertThat(Found.by(new UniqueIds(), book)).isEmpty();
        }

        @Test
        void reportsOneIdTwiceOnAShelf() {
            book.add(Rows.claim("cl01", "c02"));

            assertThat(Found.by(new UniqueIds(), book))
                    .containsExactly(
                            """
                            content/data/claims.yaml:3: error: there is another claim cl01, at content/data/claims.yaml:3
                                give one of them another id""");
        }

        @Test
        void reportsIdsThatLookAlike() {
            book.add(Rows.claim("c101", "c02"), Rows.claim("\u0441l01", "c02"));

            assertThat(Found.by(new UniqueIds(), book))
                    .containsExactly(
                            """
                            content/data/claims.yaml:3: error: claim c101 looks like cl01, at content/data/claims.yaml:3
                                give one of them an id that cannot be taken for the other""",
                            """
                            content/data/claims.yaml:3: error: claim \u0441l01 looks like cl01, at content/data/claims.yaml:3
                                give one of them an id that cannot be taken for the other""");
        }

        @Test
        void reportsARowThatAnotherHasTakenIn() {
            book.add(Rows.premise("pr91", "pavlin"), Rows.premise("pr91-taken-in", "pavlin"));

            assertThat(Found.by(new UniqueIds(), book))
                    .containsExactly(
                            """
                            content/data/premises.yaml:3: error: there is another premise pr91-taken-in, at content/data/premises.yaml:3
                                give one of them another id""");
        }

        @Test
        void reportsTwoChaptersWithOneId() {
            book.add(Texts.chapter("c01", "third"));

            assertThat(Found.by(new UniqueIds(), book))
                    .containsExactly(
                            """
                            content/chapters/third.adoc: error: there is another chapter c01, at content/chapters/first.adoc
                                give one of them another id""");
        }
    }

    @Nested
    class VerbatimQuotationsTest {

        @Test
        void acceptsEitherApostropheAndAnyLineBreak() {
            place("I don’t\n  rule it out");
            assertThat(Found.by(new VerbatimQuotations(), book)).isEmpty();

            place("I don&#8217;t rule it out");
            assertThat(Found.by(new VerbatimQuotations(), book)).isEmpty();
        }

        @Test
        void reportsAnyOtherWord() {
            place("I do not rule it out");

            assertThat(Found.by(new VerbatimQuotations(), book))
                    .containsExactly(
                            """
                            content/chapters/first.adoc:7: error: the quotation q-frost is not verbatim
                                write: I don’t rule it out""");
        }

        @Test
        void leavesUnknownQuotationsToAnotherRule() {
            book.replace(Texts.page("timeline", Texts.quotation("q-none", "words", true)));

            assertThat(Found.by(new VerbatimQuotations(), book)).isEmpty();
        }

        private void place(String words) {
            book.replace(Texts.page("timeline", Texts.quotation("q-frost", words, true)));
        }
    }
}
