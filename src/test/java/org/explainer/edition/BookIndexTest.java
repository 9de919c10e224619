package org.explainer.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.explainer.Rows;
import org.explainer.TinyBook;
import org.explainer.edition.BookIndex.Letter;
import org.explainer.edition.BookIndex.Line;
import org.explainer.manuscript.data.Actor.Tier;
import org.explainer.manuscript.text.Chapter;
import org.junit.jupiter.api.Test;

class BookIndexTest {

    @Test
    void listsPeopleByFamilyNameWordsAndChapters() {
        BookIndex index = BookIndex.of(TinyBook.complete().edition(), List.of());

        assertThat(index.letters().stream().flatMap(letter -> letter.lines().stream()))
                .extracting(line -> line.kind() + " " + line.name())
                .contains("person Pavlin, Viktor", "term Opal Evening")
                .anyMatch(line -> line.startsWith("chapter "));
    }

    @Test
    void saysInWhichChaptersSomethingIsSpokenOf() {
        Edition edition = TinyBook.complete().edition();
        Chapter first = edition.chapters().get(0);
        BookIndex index = BookIndex.of(edition, List.of());

        assertThat(line(index, "opal").chapters()).containsExactly(first);
        assertThat(line(index, "pavlin").chapters()).containsExactly(first);
        assertThat(line(index, "lota").chapters()).isEmpty();
    }

    @Test
    void sortsWithoutAccentsCaseAndArticles() {
        Edition edition =
                TinyBook.complete()
                        .add(
                                Rows.term("t1", "The étude"),
                                Rows.term("t2", "Easel"),
                                Rows.term("t3", "evening"),
                                Rows.actor("a", "Cher", Tier.SUPPORTING))
                        .edition();
        BookIndex index = BookIndex.of(edition, List.of("The", "A"));

        Letter letter =
                index.letters().stream().filter(one -> one.letter().equals("E")).findFirst().get();
        assertThat(letter.lines())
                .extracting(Line::name)
                .containsExactly("Easel", "The étude", "evening");
        assertThat(index.letters()).extracting(Letter::letter).isSorted().doesNotContain("T", "É");
        assertThat(line(index, "a").name()).isEqualTo("Cher");
    }

    @Test
    void listsNamesInOtherScriptsOnceMore() {
        BookIndex index = BookIndex.of(TinyBook.complete().edition(), List.of());

        assertThat(index.natives()).extracting(Line::id).contains("zorenko", "opal");
    }

    private static Line line(BookIndex index, String id) {
        return index.letters().stream()
                .flatMap(letter -> letter.lines().stream())
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
