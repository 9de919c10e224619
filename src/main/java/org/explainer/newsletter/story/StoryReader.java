package org.explainer.newsletter.story;

import java.util.ArrayList;
import java.util.List;
import org.explainer.page.SourceLocator;
import org.explainer.problem.Place;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Reads the page that {@code templates/newsletter/chapter.ftlh} makes of a chapter. What stands in
 * it that no letter knows how to print is a problem, at the line of the block it came from.
 */
public final class StoryReader {

    private final ProblemLocator trouble;
    private final PieceReader pieces;

    /**
     * @param links makes absolute addresses of those of the page
     * @param trouble what to do about what cannot be printed
     */
    public StoryReader(MailLinks links, ProblemLocator trouble) {
        this.trouble = trouble;
        this.pieces = new PieceReader(new StyledTextReader(links, trouble), trouble);
    }

    /** {@code html} is a page with a header, a main part and a footer. */
    public Story read(String html) {
        Document page = Jsoup.parse(html);
        return new Story(placed(page, "header"), placed(page, "main"), placed(page, "footer"));
    }

    /** Each child of the part, in the place that the last comment before its end names. */
    private List<PlacedPiece> placed(Document page, String part) {
        List<PlacedPiece> placed = new ArrayList<>();
        for (Element element : page.select("body > " + part)) {
            for (Node node : flat(element)) {
                SourceLocator.of(node)
                        .or(() -> SourceLocator.ofNote(node))
                        .ifPresent(trouble::setHere);
                Place place = trouble.here();
                for (Piece piece : pieces.read(List.of(node))) {
                    placed.add(new PlacedPiece(piece, place));
                }
            }
        }
        return placed;
    }

    /** The children, with those of wrappings that mean nothing in their place. */
    private static List<Node> flat(Element element) {
        List<Node> flat = new ArrayList<>();
        for (Node child : element.childNodes()) {
            if (child instanceof Element inner && PieceReader.isWrapping(inner)) {
                flat.addAll(flat(inner));
            } else {
                flat.add(child);
            }
        }
        return flat;
    }
}
