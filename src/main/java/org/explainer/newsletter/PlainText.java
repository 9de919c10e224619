package org.explainer.newsletter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.explainer.language.Quotes;
import org.explainer.manuscript.data.Label;
import org.explainer.newsletter.story.Items;
import org.explainer.newsletter.story.Items.Item;
import org.explainer.newsletter.story.Piece;
import org.explainer.newsletter.story.Piece.Action;
import org.explainer.newsletter.story.Piece.Date;
import org.explainer.newsletter.story.Piece.Dates;
import org.explainer.newsletter.story.Piece.Drawing;
import org.explainer.newsletter.story.Piece.Figure;
import org.explainer.newsletter.story.Piece.Heading;
import org.explainer.newsletter.story.Piece.Image;
import org.explainer.newsletter.story.Piece.Inset;
import org.explainer.newsletter.story.Piece.Listing;
import org.explainer.newsletter.story.Piece.Paragraph;
import org.explainer.newsletter.story.Piece.Passage;
import org.explainer.newsletter.story.Piece.Quotation;
import org.explainer.newsletter.story.Piece.Verse;
import org.explainer.newsletter.story.PlacedPiece;
import org.explainer.newsletter.story.Run;
import org.explainer.newsletter.story.Story;
import org.explainer.newsletter.story.StyledText;
import org.explainer.newsletter.story.Table;
import org.explainer.newsletter.story.Table.Entry;
import org.explainer.newsletter.story.Table.Fact;

/**
 * A letter as plain text: lines of at most 72 letters, headings underlined, links numbered in
 * square brackets and listed at the end. Nothing in it is markup to a program that looks for some.
 */
final class PlainText {

    /** How far what is set apart stands to the right of the text. */
    private static final int INSET = 2;

    private final TextLines out = new TextLines();
    private final Map<String, Integer> links = new LinkedHashMap<>();
    private final String linksTitle;
    private final String pictureWord;
    private final Quotes quotes;

    /**
     * {@code linksTitle} stands above the links, {@code pictureWord} before what a picture shows.
     */
    PlainText(String linksTitle, String pictureWord, Quotes quotes) {
        this.quotes = quotes;
        this.linksTitle = linksTitle;
        this.pictureWord = pictureWord;
    }

    String print(Story story) {
        for (PlacedPiece placed : story.all()) {
            print(placed.piece(), 0);
        }
        if (!links.isEmpty()) {
            out.heading(linksTitle, '-');
            links.forEach((address, number) -> out.whole("[" + number + "] " + address));
        }
        return out.text();
    }

    private void print(Piece piece, int indent) {
        if (piece instanceof Heading heading) {
            out.heading(line(heading.words()), heading.level() == 1 ? '=' : '-');
        } else if (piece instanceof Paragraph paragraph) {
            if (Label.of(paragraph.role()).isPresent()) {
                out.join();
            }
            out.paragraph(indent, "", line(paragraph.words()));
        } else if (piece instanceof Action action) {
            out.paragraph(indent, "", line(action.words()));
        } else if (piece instanceof Quotation quotation) {
            out.paragraph(indent, "> ", quotes.around(line(quotation.words())));
        } else if (piece instanceof Passage passage) {
            out.paragraph(indent, "", "[" + line(passage.words()) + "]");
            out.join();
            passage.pieces().forEach(inner -> print(inner, indent));
        } else if (piece instanceof Figure figure) {
            out.paragraph(indent, "", line(figure.title()));
            figure.pieces().forEach(inner -> print(inner, indent));
        } else if (piece instanceof Items items) {
            items(items, indent);
        } else {
            rare(piece, indent);
        }
    }

    private void rare(Piece piece, int indent) {
        if (piece instanceof Table table) {
            table(table, indent);
        } else if (piece instanceof Dates dates) {
            dates.dates().forEach(date -> date(date, indent));
        } else if (piece instanceof Drawing drawing && drawing.alt().isEmpty()) {
            out.part();
        } else if (piece instanceof Drawing drawing) {
            out.paragraph(indent, "", "[" + pictureWord + " " + drawing.alt() + "]");
        } else if (piece instanceof Image image) {
            out.paragraph(indent, "", "[" + pictureWord + " " + image.alt() + "]");
        } else {
            set(piece, indent);
        }
    }

    /** What keeps its lines, or stands apart. */
    private void set(Piece piece, int indent) {
        if (piece instanceof Inset inset) {
            boolean named = !inset.word().isEmpty();
            out.paragraph(indent, "", named ? "[" + line(inset.word()) + "]" : "");
            inset.pieces().forEach(inner -> print(inner, indent + INSET));
        } else if (piece instanceof Verse verse) {
            out.verse(indent + INSET, verse.verses().stream().map(this::line).toList());
        } else if (piece instanceof Listing listing) {
            out.kept(indent + INSET, listing.text());
        } else {
            throw new IllegalArgumentException("no letter can print a " + piece.kind());
        }
    }

    private void items(Items items, int indent) {
        for (Item item : items.items()) {
            String marker = items.marks().before(item.number()) + " ";
            out.marker(indent, marker);
            item.pieces().forEach(inner -> print(inner, indent + marker.length()));
        }
        out.part();
    }

    private void date(Date date, int indent) {
        out.paragraph(indent, "", line(date.when()));
        out.join();
        out.paragraph(indent, "", line(date.title()) + ". " + line(date.text()));
        out.join();
        out.paragraph(indent, "", line(date.facts()));
    }

    /** In columns where they fit, else a row after the other. */
    private void table(Table table, int indent) {
        out.paragraph(indent, "", line(table.caption()));
        List<List<String>> cells = new ArrayList<>();
        table.rows()
                .forEach(
                        row ->
                                cells.add(
                                        row.cells().stream()
                                                .map(cell -> line(cell.words()))
                                                .toList()));
        if (table.isPlain() && out.columns(indent, cells)) {
            return;
        }
        for (Entry entry : table.entries()) {
            out.paragraph(indent, "", line(entry.name()));
            for (Fact fact : entry.facts()) {
                out.marker(indent, "- ");
                out.paragraph(indent + 2, "", line(fact));
            }
            out.part();
        }
    }

    private String line(Fact fact) {
        String head = fact.head().isEmpty() ? "" : line(fact.head()) + ": ";
        return fact.isEmpty() ? "" : head + line(fact.words());
    }

    /** A line with the numbers of its links. */
    private String line(StyledText words) {
        StringBuilder line = new StringBuilder();
        for (Run run : words.runs()) {
            line.append(run.text());
            if (!run.link().isEmpty()) {
                Integer number = links.computeIfAbsent(run.link(), unused -> links.size() + 1);
                line.append(" [").append(number).append(']');
            }
        }
        return line.toString();
    }
}
