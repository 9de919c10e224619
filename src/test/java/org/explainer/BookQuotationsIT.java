package org.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.explainer.manuscript.text.Chapter;
import org.explainer.manuscript.text.Text;
import org.junit.jupiter.api.Test;

/** What the book quotes of the authors' own prose. */
class BookQuotationsIT {

    private static final Pattern QUOTED = Pattern.compile("“([^”]*)”|\"([^\"]*)\"");

    /** The only words of the authors' own prose that the book may quote, and where. */
    private static final Map<String, String> PHRASES =
            Map.of(
                    "a very clear pattern", "c02",
                    "sole blame", "c05",
                    "fabricated this crisis", "c11");

    @Test
    void quotesThreePhrasesOfTheAuthorsOnceAndInTheirChapters() {
        List<String> quoted =
                Book.chapters().stream()
                        .flatMap(
                                chapter ->
                                        quoted(whole(chapter))
                                                .map(phrase -> chapter.id() + " " + phrase))
                        .toList();

        assertThat(quoted)
                .containsExactlyInAnyOrderElementsOf(
                        PHRASES.entrySet().stream()
                                .map(phrase -> phrase.getValue() + " " + phrase.getKey())
                                .toList());
        assertThat(PHRASES.keySet()).hasSizeLessThanOrEqualTo(3);
        assertThat(PHRASES.keySet())
                .allSatisfy(phrase -> assertThat(Book.words(phrase)).hasSizeLessThanOrEqualTo(6));
    }

    @Test
    void quotesNothingOfTheEssayOnItsOtherPages() {
        assertThat(
                        Book.MANUSCRIPT
                                .texts()
                                .filter(text -> !(text instanceof Chapter))
                                .flatMap(text -> quoted(whole(text))))
                .isEmpty();
    }

    private static Stream<String> quoted(String text) {
        return QUOTED.matcher(text)
                .results()
                .map(
                        (MatchResult found) ->
                                found.group(1) == null ? found.group(2) : found.group(1));
    }

    /** All that the authors wrote in a text, its header included. */
    private static String whole(Text text) {
        String head = text.plainTitle() + "\n" + text.standfirst() + "\n" + text.description();
        String brief =
                text instanceof Chapter chapter
                        ? chapter.summary() + "\n" + String.join("\n", chapter.keyPoints())
                        : "";
        return head
                + "\n"
                + Book.plain(brief, text.body())
                + "\n"
                + Book.plain(text.body().html(), text.body());
    }
}
