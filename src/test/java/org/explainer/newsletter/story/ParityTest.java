package org.explainer.newsletter.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.explainer.newsletter.story.Piece.Heading;
import org.explainer.newsletter.story.Piece.Image;
import org.explainer.newsletter.story.Piece.Paragraph;
import org.explainer.problem.Place;
import org.junit.jupiter.api.Test;

class ParityTest {

    private static final Story STORY =
            story(
                    new Heading(2, "", StyledText.plain("Who won?")),
                    new Paragraph("text", StyledText.plain("The vote was held again in December.")),
                    new Image("square.png", "A square full of people"));

    @Test
    void findsAllWordsWhateverStandsBetweenThem() {
        assertThat(
                        Parity.of(STORY)
                                .share(
                                        "Who won? 1. The vote was held (3) again in December. A square full of people"))
                .isEqualTo(1);
    }

    /** A cell of numbers alone is followed by the heading of the next. */
    @Test
    void findsCellsBehindTheHeadingsOfTheirColumns() {
        Table.Row head = row(true, "Year", "Looms at work now", "Looms that stood idle");
        Table.Row cells = row(false, "1841", "1200", "300");

        assertThat(
                        Parity.of(story(new Table(StyledText.NONE, List.of(head, cells))))
                                .share("1841 Looms at work now: 1200 Looms that stood idle: 300"))
                .isEqualTo(1);
    }

    private static Table.Row row(boolean head, String... cells) {
        return new Table.Row(
                Stream.of(cells)
                        .map(text -> new Table.Cell(head, 1, 1, StyledText.plain(text)))
                        .toList(),
                new Table.Entry(new Table.Fact(StyledText.NONE, StyledText.NONE), List.of()));
    }

    @Test
    void seesWhatIsMissingOrMoved() {
        assertThat(Parity.of(STORY).share("Who won? A square full of people")).isLessThan(0.6);
        assertThat(Parity.of(STORY).share("December in again held was vote The won Who"))
                .isLessThan(0.4);
    }

    @Test
    void namesHeadingsAndPicturesThatAreNotWhole() {
        assertThat(Parity.of(STORY).lacking("Who? won The vote A square full of people"))
                .containsExactly();
        assertThat(Parity.of(STORY).lacking("Who has won? A square of people"))
                .containsExactly("Who won?", "A square full of people");
    }

    @Test
    void hearsPicturesAndNothingHidden() {
        assertThat(
                        Parity.heard(
                                "<title>T</title><div style=\"display:none\">P</div><p>A"
                                        + "<img alt=\"of people\">B"))
                .isEqualTo("A of people B");
    }

    private static Story story(Piece... pieces) {
        var here = new Place("content/chapters/first.adoc", 7);
        return new Story(
                List.of(),
                List.of(pieces).stream().map(piece -> new PlacedPiece(piece, here)).toList(),
                List.of());
    }
}
