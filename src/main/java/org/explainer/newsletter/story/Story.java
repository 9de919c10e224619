package org.explainer.newsletter.story;

import java.util.List;
import java.util.stream.Stream;

/**
 * A chapter as it is sent, whichever way it is printed.
 *
 * @param head what stands above the text: the book, the title, the date of the essay
 * @param text the chapter itself
 * @param foot what stands below: the way to the site, whose words these are
 */
public record Story(List<PlacedPiece> head, List<PlacedPiece> text, List<PlacedPiece> foot) {

    public Story {
        head = List.copyOf(head);
        text = List.copyOf(text);
        foot = List.copyOf(foot);
    }

    /** All of it, in reading order. */
    public List<PlacedPiece> all() {
        return Stream.of(head, text, foot).flatMap(List::stream).toList();
    }

    /** Every piece, those within others too, in reading order. */
    public Stream<Piece> pieces() {
        return all().stream().map(PlacedPiece::piece).flatMap(Piece::all);
    }

    /** The addresses that the letter leads to, each once, in reading order. */
    public List<String> links() {
        return pieces().flatMap(piece -> piece.lines().stream())
                .flatMap(StyledText::links)
                .distinct()
                .toList();
    }

    /** How many words it has, as blanks part them. */
    public int words() {
        return pieces().flatMap(piece -> piece.lines().stream())
                .mapToInt(line -> line.isEmpty() ? 0 : line.text().split("\\s+").length)
                .sum();
    }
}
