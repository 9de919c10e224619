package org.explainer.classroom.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.explainer.channel.WrittenPlaces;
import org.explainer.figure.picture.Typeface;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/**
 * Finds letters that no font of ours has: a reader would see an empty box. A comment {@code
 * file:line} before a part of the page says where that part was written.
 */
final class MissingGlyphs {

    private static final Pattern PLACE = Pattern.compile("(\\S+):(\\d+)");

    /** What is not printed; a style may print words, and is looked at. */
    private static final Set<String> UNSEEN = Set.of("title", "bookmarks");

    private final List<Typeface> families = Face.families();
    private final Typeface drawn = Face.SANS.typeface();
    private final Set<Integer> reported = new TreeSet<>();
    private final Problems problems;
    private final WrittenPlaces places;
    private Place place;

    private MissingGlyphs(Place place, WrittenPlaces places, Problems problems) {
        this.place = place;
        this.places = places;
        this.problems = problems;
    }

    /** Reports each such letter once, where it comes first. {@code place} is that of the page. */
    static boolean areThere(Document page, Place place, WrittenPlaces places, Problems problems)
            throws IOException {
        var letters = new MissingGlyphs(place, places, problems);
        letters.walk(page.getDocumentElement(), false);
        return letters.reported.isEmpty();
    }

    private void walk(Node node, boolean inDrawing) throws IOException {
        if (node.getNodeType() == Node.COMMENT_NODE) {
            Matcher written = PLACE.matcher(node.getNodeValue());
            if (written.matches()) {
                place = new Place(written.group(1), Integer.parseInt(written.group(2)));
            }
        } else if (node.getNodeType() == Node.TEXT_NODE) {
            check(node.getNodeValue(), inDrawing);
        } else if (!UNSEEN.contains(node.getNodeName())) {
            boolean drawing = inDrawing || node.getNodeName().equals("svg");
            for (Node one = node.getFirstChild(); one != null; one = one.getNextSibling()) {
                walk(one, drawing);
            }
        }
    }

    private void check(String text, boolean inDrawing) throws IOException {
        for (int letter : text.codePoints().toArray()) {
            if (!Character.isWhitespace(letter)
                    && lacks(Character.toString(letter), inDrawing)
                    && reported.add(letter)) {
                report(Character.toString(letter), letter);
            }
        }
    }

    private boolean lacks(String letter, boolean inDrawing) {
        return inDrawing
                ? drawn.lacks(letter).isPresent()
                : families.stream().allMatch(face -> face.lacks(letter).isPresent());
    }

    private void report(String letter, int number) throws IOException {
        problems.error(
                places.of(place, letter),
                String.format(
                        Locale.ROOT,
                        "the fonts of PDFs have no letter \"%s\" (U+%04X)",
                        letter,
                        number),
                "write it with other letters; assets/fonts/README.md tells how to add one");
    }
}
