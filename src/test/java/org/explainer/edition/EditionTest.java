package org.explainer.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.explainer.TinyBook.chapter;

import org.explainer.Rows;
import org.explainer.Texts;
import org.explainer.TinyBook;
import org.explainer.block.SourceKind.Citation;
import org.explainer.manuscript.data.Actor;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.Source;
import org.explainer.manuscript.data.Term;
import org.explainer.manuscript.text.Chapter;
import org.explainer.manuscript.text.Text;
import org.junit.jupiter.api.Test;

class EditionTest {

    private final TinyBook book = TinyBook.complete();

    @Test
    void hasItsChaptersInTheCoversOrder() {
        var edition = book.replace(Texts.cover("second", "first")).edition();

        assertThat(edition.chapters()).extracting(Chapter::id).containsExactly("c02", "c01");
        assertThat(edition.number(chapter(edition, "c01"))).isEqualTo(2);
    }

    @Test
    void knowsWhatComesBeforeAndAfterAChapter() {
        var edition = book.edition();
        var first = chapter(edition, "c01");
        var second = chapter(edition, "c02");

        assertThat(edition.previous(first)).isEmpty();
        assertThat(edition.next(first)).contains(second);
        assertThat(edition.previous(second)).contains(first);
        assertThat(edition.next(second)).isEmpty();
    }

    @Test
    void listsTheCoverFirstAndThenChaptersProfilesAndPages() {
        assertThat(book.edition().texts())
                .extracting(Text::url)
                .containsExactly(
                        "index.html",
                        "chapters/first.html",
                        "chapters/second.html",
                        "actors/zorenko.html",
                        "pages/timeline.html");
    }

    @Test
    void findsRowsByTheirIds() {
        var edition = book.edition();

        assertThat(edition.actor("pavlin").name()).isEqualTo("Viktor Pavlin");
        assertThat(edition.dataset("votes").columns()).contains("Area");
        assertThat(edition.event("ruby-2003").band()).isEqualTo("peak");
        assertThat(edition.quotation("q-frost").speaker()).isEqualTo("pavlin");
        assertThat(edition.term("lota").term()).isEqualTo("LOTA");
        assertThat(edition.text("c02").name()).isEqualTo("second");
        assertThat(edition.text("timeline").url()).isEqualTo("pages/timeline.html");
    }

    @Test
    void takesAnIdThatDoesNotExistForAProgrammersMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.edition().actor("nobody"))
                .withMessage("there is no \"nobody\"");
        assertThatIllegalArgumentException().isThrownBy(() -> book.edition().text("c99"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.replace(Texts.cover("third")).edition());
    }

    @Test
    void listsTheEssayAsOneOfItsSources() {
        assertThat(book.edition().source("essay").publisher()).isEqualTo("Journal of Rivers");
        assertThat(book.edition().source("lota-1952").publisher()).isEqualTo("LOTA");
    }

    @Test
    void namesThePeopleOfAChapterInTheOrderOfTheirFirstMention() {
        var edition = book.edition();
        var first = chapter(edition, "c01");

        assertThat(edition.people().key(first)).extracting(Actor::id).containsExactly("zorenko");
        assertThat(edition.people().others(first)).extracting(Actor::id).containsExactly("pavlin");
        assertThat(edition.people().key(chapter(edition, "c02"))).isEmpty();
        assertThat(edition.people().chapters(edition.actor("pavlin"))).containsExactly(first);
        assertThat(edition.people().ofTier("supporting"))
                .extracting(Actor::id)
                .containsExactly("pavlin");
    }

    @Test
    void findsPeopleWhereTheirFamilyNameStands() {
        book.replace(
                Texts.chapter(
                        "c02",
                        "second",
                        Texts.counterpoint("Pavlin&#8217;s view", "<p>He disagrees.</p>"),
                        Texts.counterpoint("", "<p>As <em>Pavlin</em> says, Zorenkova errs.</p>")));
        var edition = book.edition();

        assertThat(edition.people().chapters(edition.actor("pavlin")))
                .containsExactly(chapter(edition, "c01"), chapter(edition, "c02"));
        assertThat(edition.people().chapters(edition.actor("zorenko")))
                .containsExactly(chapter(edition, "c01"));
    }

    @Test
    void sortsEventsByDate() {
        var edition = book.edition();

        assertThat(edition.events())
                .extracting(Event::id)
                .containsExactly("round-1999", "ruby-2003", "opal-2004");
        assertThat(edition.eventsOf(chapter(edition, "c02")))
                .extracting(Event::id)
                .containsExactly("round-1999", "ruby-2003");
        assertThat(edition.people().events(edition.actor("zorenko"))).hasSize(3);
        assertThat(edition.people().events(edition.actor("pavlin"))).isEmpty();
    }

    @Test
    void leavesMomentsOfLongerEventsOutOfTheListOfAChapter() {
        var edition = book.add(Rows.moment("court-2004", "2004-12-03", "opal-2004")).edition();

        assertThat(edition.eventsOf(chapter(edition, "c01")))
                .extracting(Event::id)
                .containsExactly("ruby-2003", "opal-2004");
        assertThat(edition.events()).hasSize(4);
    }

    @Test
    void sortsTheGlossaryAndTheSourcesWithoutRegardToCapitals() {
        var edition =
                book.add(Rows.term("annexation", "annexation"), Rows.source("A1", "https://a.org/"))
                        .edition();

        assertThat(edition.glossary())
                .extracting(Term::id)
                .containsExactly("annexation", "lota", "opal");
        assertThat(edition.sources()).extracting(Source::id).containsExactly("A1", "lota-1952");
    }

    @Test
    void knowsWhereARowIsNamedByThePassageAroundIt() {
        var edition = book.edition();

        assertThat(edition.spots(edition.term("opal")))
                .extracting(Spot::url)
                .containsExactly("chapters/first.html#" + TinyBook.FIRST);
        assertThat(edition.spot(Rows.claim("cl01", "c01")).url())
                .isEqualTo("chapters/first.html#" + TinyBook.FIRST);
        assertThat(edition.termsOf(chapter(edition, "c01")))
                .extracting(Term::id)
                .containsExactly("opal");
        assertThat(edition.spots(edition.term("lota"))).isEmpty();
    }

    @Test
    void listsEachSpotOnce() {
        var citation = new Citation("lota-1952", "", Texts.HERE);
        var edition = book.replace(Texts.page("timeline", citation, citation)).edition();

        assertThat(edition.spots(edition.source("lota-1952")))
                .extracting(Spot::url)
                .containsExactly("pages/timeline.html");
    }

    @Test
    void prefersTheChapterAsTheSpotOfAClaim() {
        var edition =
                book.replace(Texts.cover("first", "second"))
                        .add(Texts.page("a", Texts.claim("cl01", "", "")))
                        .edition();

        assertThat(edition.spot(Rows.claim("cl01", "c01")).text().name()).isEqualTo("first");
    }

    @Test
    void prefersTheClaimsOwnChapterToOthers() {
        var edition =
                book.add(Rows.claim("cl02", "c02"))
                        .replace(Texts.chapter("c01", "first", Texts.claim("cl02", "", "p-c01-1")))
                        .replace(Texts.chapter("c02", "second", Texts.claim("cl02", "", "p-c02-3")))
                        .edition();

        assertThat(edition.spot(edition.claim("cl02")).url())
                .isEqualTo("chapters/second.html#p-c02-3");
    }

    @Test
    void listsTheRowsOfAChapter() {
        var edition = book.edition();
        var first = chapter(edition, "c01");

        assertThat(edition.claimsOf(first)).hasSize(1);
        assertThat(edition.claimsOf(chapter(edition, "c02"))).isEmpty();
        assertThat(edition.library().gaps()).hasSize(1);
    }

    @Test
    void countsNothingThatAnUnlistedPageNames() {
        var edition =
                book.add(Texts.unlisted("specimen", new Citation("lota-1952", "", Texts.HERE)))
                        .edition();

        assertThat(edition.text("specimen").listed()).isFalse();
        assertThat(edition.spots(edition.source("lota-1952")))
                .extracting(Spot::text)
                .extracting(Text::name)
                .doesNotContain("specimen");
    }

    @Test
    void neverListsThePageForMissingPages() {
        assertThat(Texts.page("404").listed()).isFalse();
        assertThat(Texts.page("timeline").listed()).isTrue();
    }
}
