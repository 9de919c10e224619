package org.explainer.newsletter.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.explainer.newsletter.story.Piece.Drawing;
import org.explainer.newsletter.story.Piece.Heading;
import org.explainer.newsletter.story.Piece.Image;
import org.explainer.newsletter.story.Table.Cell;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/** Whether what was printed says all that the story says, in its order. */
public final class Parity {

    /** How far ahead a word is looked for: what is printed may say more, but not much at once. */
    private static final int AHEAD = 60;

    /** So many words, such as the number of an item, may stand between any two. */
    private static final int NEAR = 2;

    private final List<String> words;
    private final List<String> whole;
    private final int near;

    private Parity(List<String> words, List<String> whole, int near) {
        this.words = words;
        this.whole = whole;
        this.near = near;
    }

    public static Parity of(Story story) {
        List<String> words = new ArrayList<>();
        List<String> whole = new ArrayList<>();
        story.pieces()
                .forEach(
                        piece -> {
                            ordered(piece).map(Parity::words).forEach(words::addAll);
                            if (piece instanceof Heading
                                    || piece instanceof Table
                                    || piece instanceof Drawing
                                    || piece instanceof Image) {
                                lines(piece).filter(line -> !line.isBlank()).forEach(whole::add);
                            }
                        });
        return new Parity(words, whole, near(story));
    }

    /** As many as the longest heading of a column has, which may stand before each cell. */
    private static int near(Story story) {
        return story.pieces()
                .filter(Table.class::isInstance)
                .flatMap(table -> ((Table) table).heads().stream())
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell -> words(cell.words().text()).size())
                .reduce(NEAR, Math::max);
    }

    /** The headings of columns may stand above the table, or before each cell. */
    private static Stream<String> ordered(Piece piece) {
        return piece instanceof Table table
                ? Stream.concat(
                                Stream.of(table.caption()),
                                table.rows().stream()
                                        .skip(table.heads().size())
                                        .flatMap(row -> row.cells().stream())
                                        .map(Cell::words))
                        .map(StyledText::text)
                : lines(piece);
    }

    private static Stream<String> lines(Piece piece) {
        if (piece instanceof Drawing drawing) {
            return Stream.of(drawing.alt());
        }
        return piece instanceof Image image
                ? Stream.of(image.alt())
                : piece.lines().stream().map(StyledText::text);
    }

    /** The text of a page as it is read aloud: pictures by their words, hidden parts left out. */
    public static String heard(String html) {
        Document page = Jsoup.parse(html);
        page.select("[style*=display:none], title, script, style").remove();
        page.select("img[alt]")
                .forEach(image -> image.replaceWith(new TextNode(" " + image.attr("alt") + " ")));
        return page.body().text();
    }

    /** Of the story's words, the share that {@code printed} has in their order, from 0 to 1. */
    public double share(String printed) {
        List<String> there = words(printed);
        int at = 0;
        int found = 0;
        for (int i = 0; i < words.size(); i++) {
            int next = find(i, there, at);
            if (next >= 0) {
                at = next + 1;
                found++;
            }
        }
        return words.isEmpty() ? 1 : (double) found / words.size();
    }

    /** Right where it should be; or further on, if the word after it follows there too. */
    private int find(int word, List<String> there, int from) {
        for (int at = from; at < Math.min(there.size(), from + AHEAD); at++) {
            boolean same = there.get(at).equals(words.get(word));
            boolean sure = at - from <= near || word + 1 == words.size() || at + 1 == there.size();
            if (same && (sure || there.get(at + 1).equals(words.get(word + 1)))) {
                return at;
            }
        }
        return -1;
    }

    /** Headings, cells and pictures' words that {@code printed} has not whole. */
    public List<String> lacking(String printed) {
        String there = " " + String.join(" ", words(printed)) + " ";
        return whole.stream()
                .filter(line -> !there.contains(" " + String.join(" ", words(line)) + " "))
                .toList();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
