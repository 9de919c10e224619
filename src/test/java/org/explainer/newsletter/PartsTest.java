package org.explainer.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.explainer.Rows;
import org.explainer.language.Language;
import org.explainer.newsletter.story.Piece;
import org.explainer.newsletter.story.Piece.Heading;
import org.explainer.newsletter.story.Piece.Paragraph;
import org.explainer.newsletter.story.PlacedPiece;
import org.explainer.newsletter.story.Story;
import org.explainer.newsletter.story.StyledText;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.explainer.template.Strings;
import org.explainer.template.WordFiles;
import org.junit.jupiter.api.Test;

class PartsTest {

    private static final Place HERE = new Place("content/chapters/first.adoc", 7);

    @Test
    void cutsOnlyBeforeSections() throws IOException {
        List<Story> parts = parts(100);

        assertThat(parts).hasSize(2);
        assertThat(texts(parts.get(0).text())).containsExactly("Summary", "A", "a", "B", "b");
        assertThat(texts(parts.get(1).text())).containsExactly("C", "c");
    }

    @Test
    void saysWhichPartItIsAndWhereTheNextBegins() throws IOException {
        List<Story> parts = parts(100);

        assertThat(texts(parts.get(0).head())).containsExactly("Title", "Part 1 of 2");
        assertThat(texts(parts.get(0).foot())).containsExactly("Part 2 of 2: C", "Foot");
        assertThat(parts.get(0).links()).containsExactly("https://a.example/c.html#C");
        assertThat(texts(parts.get(1).foot())).containsExactly("Foot");
    }

    @Test
    void leavesWhatFitsInOnePart() throws IOException {
        assertThat(parts(1000)).hasSize(1);
    }

    /** A summary of 10 bytes, then sections of 40 each. */
    private static List<Story> parts(int room) throws IOException {
        var words =
                WordFiles.read(Path.of(""), "templates", "none", Language.ENGLISH, new Problems());
        var strings = Strings.of(words, Rows.essay());
        List<PlacedPiece> text = new ArrayList<>();
        List<Integer> weights = new ArrayList<>(List.of(10));
        text.add(paragraph("Summary"));
        for (String name : List.of("A", "B", "C")) {
            text.add(new PlacedPiece(new Heading(2, name, StyledText.plain(name)), HERE));
            text.add(paragraph(name.toLowerCase(Locale.ROOT)));
            weights.addAll(List.of(10, 30));
        }
        var story = new Story(List.of(paragraph("Title")), text, List.of(paragraph("Foot")));
        return new Parts(strings, "https://a.example/c.html").of(story, weights, room);
    }

    private static PlacedPiece paragraph(String text) {
        return new PlacedPiece(new Paragraph("text", StyledText.plain(text)), HERE);
    }

    private static List<String> texts(List<PlacedPiece> pieces) {
        return pieces.stream()
                .map(PlacedPiece::piece)
                .map(Piece::lines)
                .map(lines -> lines.get(0).text())
                .toList();
    }
}
