package org.explainer.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.explainer.newsletter.LetterSettings.Budget;
import org.explainer.newsletter.story.Piece.Paragraph;
import org.explainer.newsletter.story.PlacedPiece;
import org.explainer.newsletter.story.Run;
import org.explainer.newsletter.story.Story;
import org.explainer.newsletter.story.StyledText;
import org.explainer.problem.Place;
import org.explainer.problem.Problem;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;

class ShortCheckTest {

    private static final Place ROW = new Place("content/data/letters.yaml", 3);

    private final Problems problems = new Problems();

    @Test
    void acceptsALetterOfTwoMinutes() {
        check(400, 12, 15_000);
        assertThat(problems.inReadingOrder()).isEmpty();
    }

    @Test
    void warnsOfALongOne() {
        check(401, 13, 15_001);

        assertThat(problems.inReadingOrder().stream().map(Problem::toString))
                .containsExactly(
                        """
                        content/data/letters.yaml:3: warning: the short letter has 401 words
                            write it with 200 to 400""",
                        """
                        content/data/letters.yaml:3: warning: the short letter leads to 13 addresses
                            name fewer sources: 12 links are enough""",
                        """
                        content/data/letters.yaml:3: warning: the short letter takes 15,001 bytes
                            15,000 are enough""");
    }

    @Test
    void warnsOfOneThatSaysNothing() {
        check(199, 0, 9_000);
        assertThat(problems.inReadingOrder()).singleElement().asString().contains("199 words");
    }

    private void check(int words, int links, int bytes) {
        List<Run> runs =
                IntStream.range(0, words)
                        .mapToObj(
                                i ->
                                        new Run(
                                                "word ",
                                                false,
                                                false,
                                                i < links ? "https://example.org/" + i : "",
                                                ""))
                        .toList();
        var text = new PlacedPiece(new Paragraph("text", new StyledText(runs)), ROW);
        new ShortCheck(ROW, problems)
                .check(
                        new Story(List.of(), List.of(text), List.of()),
                        new Size(bytes, new Budget(60_000, 80_000, 12_000)));
    }
}
