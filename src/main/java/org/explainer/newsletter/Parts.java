package org.explainer.newsletter;

import java.util.ArrayList;
import java.util.List;
import org.explainer.newsletter.story.Piece;
import org.explainer.newsletter.story.Piece.Heading;
import org.explainer.newsletter.story.Piece.Paragraph;
import org.explainer.newsletter.story.PlacedPiece;
import org.explainer.newsletter.story.Run;
import org.explainer.newsletter.story.Story;
import org.explainer.newsletter.story.StyledText;
import org.explainer.problem.Place;
import org.explainer.template.Strings;

/**
 * Parts of a chapter that is too large for one letter. It is cut only before the heading of a
 * section; a section that is too large by itself stays so.
 *
 * @param chapter address of its page, to which a part leads for the others
 */
record Parts(Strings strings, String chapter) {

    private record Section(List<PlacedPiece> pieces, int bytes) {}

    /** As few parts as there can be, if each may take so many bytes beside the frame. */
    List<Story> of(Story story, List<Integer> weights, int room) {
        List<List<PlacedPiece>> texts = new ArrayList<>();
        int filled = 0;
        for (Section section : sections(story.text(), weights)) {
            if (texts.isEmpty() || filled + section.bytes > room) {
                texts.add(new ArrayList<>());
                filled = 0;
            }
            texts.get(texts.size() - 1).addAll(section.pieces);
            filled += section.bytes;
        }
        List<Story> parts = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            parts.add(part(story, texts, i));
        }
        return parts;
    }

    private static List<Section> sections(List<PlacedPiece> text, List<Integer> weights) {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            boolean starts = text.get(i).piece() instanceof Heading head && head.level() == 2;
            Section last =
                    starts || sections.isEmpty()
                            ? new Section(new ArrayList<>(), 0)
                            : sections.remove(sections.size() - 1);
            last.pieces.add(text.get(i));
            sections.add(new Section(last.pieces, last.bytes + weights.get(i)));
        }
        return sections;
    }

    private Story part(Story story, List<List<PlacedPiece>> texts, int number) {
        List<PlacedPiece> head = new ArrayList<>(story.head());
        List<PlacedPiece> foot = new ArrayList<>();
        head.add(line("kicker", StyledText.plain(name(number, texts.size()))));
        if (number + 1 < texts.size()) {
            foot.add(
                    line(
                            "note",
                            next(texts.get(number + 1).get(0).piece(), number + 1, texts.size())));
        }
        foot.addAll(story.foot());
        return new Story(head, texts.get(number), foot);
    }

    /** What a part is called; {@code number} is 0 for the first. */
    String name(int number, int all) {
        return strings.format("letter.part", String.valueOf(number + 1), String.valueOf(all));
    }

    /** The next part, with a link to where it begins on the site. */
    private StyledText next(Piece first, int number, int all) {
        String title = first instanceof Heading heading ? heading.words().text() : "";
        String id = first instanceof Heading heading ? heading.id() : "";
        String address = id.isEmpty() ? chapter : chapter + "#" + id;
        return new StyledText(
                List.of(
                        Run.plain(name(number, all) + ": "),
                        new Run(title, false, false, address, "")));
    }

    private static PlacedPiece line(String role, StyledText words) {
        return new PlacedPiece(new Paragraph(role, words), new Place("letter", 0));
    }
}
