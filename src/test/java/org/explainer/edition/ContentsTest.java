package org.explainer.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.explainer.Texts;
import org.explainer.edition.Contents.Part;
import org.explainer.manuscript.text.BookPart;
import org.explainer.manuscript.text.Chapter;
import org.explainer.manuscript.text.Text;
import org.explainer.problem.Place;
import org.junit.jupiter.api.Test;

class ContentsTest {

    private static final Place HERE = new Place("content/edition.adoc", 10);

    /** Chapters 1, 2, 3 … in parts of these sizes, called A, B, C …; one part has no name. */
    private static Contents contents(int... sizes) {
        List<BookPart> parts = new ArrayList<>();
        List<Chapter> chapters = new ArrayList<>();
        for (int size : sizes) {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                String number = String.valueOf(chapters.size() + 1);
                names.add(number);
                chapters.add(Texts.chapter("c" + number, number));
            }
            String title = sizes.length == 1 ? "" : String.valueOf((char) ('A' + parts.size()));
            parts.add(new BookPart(title, names, HERE));
        }
        return Contents.of(Texts.cover(parts), chapters);
    }

    private static List<String> near(Contents contents, int number) {
        return contents.near(contents.chapters().get(number - 1)).stream().map(Text::name).toList();
    }

    private static List<String> numbers(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(String::valueOf).toList();
    }

    @Test
    void showsAShortBookWholeOnEveryPage() {
        var contents = contents(10, 14);

        assertThat(contents.isLong()).isFalse();
        assertThat(near(contents, 3)).isEqualTo(numbers(1, 24));
        assertThat(contents.near(Texts.page("timeline"))).hasSize(24);
    }

    @Test
    void showsThePartAndTheNeighboursOfAChapterOfALongBook() {
        var contents = contents(10, 10, 10);

        assertThat(near(contents, 15)).isEqualTo(numbers(11, 20));
        assertThat(near(contents, 11)).isEqualTo(numbers(10, 20));
        assertThat(near(contents, 20)).isEqualTo(numbers(11, 21));
        assertThat(near(contents, 1)).isEqualTo(numbers(1, 10));
        assertThat(near(contents, 30)).isEqualTo(numbers(21, 30));
        assertThat(contents.near(Texts.page("timeline"))).isEmpty();
    }

    @Test
    void showsAsMuchOfALongPartAsLiesAroundTheChapter() {
        var contents = contents(100);

        assertThat(near(contents, 50)).isEqualTo(numbers(38, 61));
        assertThat(near(contents, 1)).isEqualTo(numbers(1, 24));
        assertThat(near(contents, 100)).isEqualTo(numbers(77, 100));
        assertThat(near(contents(50, 50), 51)).isEqualTo(numbers(50, 74));
    }

    @Test
    void namesPartsByTheirFirstChapters() {
        var contents = contents(2, 3);

        assertThat(contents.parts()).extracting(Part::id).containsExactly("part-c1", "part-c3");
        assertThat(contents.part(contents.chapters().get(4)).map(Part::title)).contains("B");
        assertThat(contents.part(Texts.page("timeline"))).isEmpty();
    }

    @Test
    void aBookThatIsNotDividedHasNoParts() {
        var contents = contents(3);

        assertThat(contents.parts()).isEmpty();
        assertThat(contents.part(contents.chapters().get(0))).isEmpty();
    }
}
