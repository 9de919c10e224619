package org.explainer.classroom.pdf;

import java.io.IOException;
import java.util.ArrayList;
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
 * Finds what paper cannot print: letters that no font of ours has, of which a reader would see an
 * empty box, and words too long for a line. A comment {@code file:line} before a part of the page
 * says where that part was written.
 */
final class UnprintableWords {

    private static final Pattern PLACE = Pattern.compile("(\\S+):(\\d+)");

    /** A word that is cut off at the edge of the paper, which parts no word within. */
    private static final Pattern LONG = Pattern.compile("[\\p{L}\\p{M}\\p{N}]{41,}");

    /** What is not printed; a style may print words, and is looked at. */
    private static final Set<String> UNSEEN = Set.of("title", "bookmarks");

    private final List<Typeface> families = Face.families();
    private final Typeface drawn = Face.SANS.typeface();
    private final Set<Integer> reported = new TreeSet<>();
    private final Set<String> tooLong = new TreeSet<>();
    private final Problems problems;
    private final WrittenPlaces places;
    private Place place;

    private UnprintableWords(Place place, WrittenPlaces places, Problems problems) {
        this.place = place;
        this.places = places;
        this.problems = problems;
    }

    /**
     * Whether there are none; reports each once, where it comes first. {@code place} is that of the
     * page.
     */
    static boolean areNone(Document page, Place place, WrittenPlaces places, Problems problems)
            throws IOException {
        var words = new UnprintableWords(place, places, problems);
        words.walk(page.getDocumentElement(), false);
        return words.reported.isEmpty() && words.tooLong.isEmpty();
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
        for (String word : text.split("(?U)\\s+")) {
            List<String> lacking = new ArrayList<>();
            for (int letter : word.codePoints().toArray()) {
                String sign = Character.toString(letter);
                if (lacks(sign, inDrawing) && reported.add(letter)) {
                    lacking.add(sign);
                }
            }
            if (!lacking.isEmpty()) {
                report(word, lacking);
            }
            if (!inDrawing
                    && !word.contains("/")
                    && LONG.matcher(word).find()
                    && tooLong.add(word)) {
                problems.error(
                        places.of(place, word),
                        "no line of the PDFs has room for \"" + word + "\"",
                        "part it with a blank or a hyphen");
            }
        }
    }

    private boolean lacks(String letter, boolean inDrawing) {
        return inDrawing
                ? drawn.lacks(letter).isPresent()
                : families.stream().allMatch(face -> face.lacks(letter).isPresent());
    }

    /** One error for a word, however many of its letters are lacking. */
    private void report(String word, List<String> lacking) throws IOException {
        String first = lacking.get(0);
        problems.error(
                places.of(place, first),
                "the fonts of PDFs have no "
                        + (lacking.size() == 1
                                ? String.format(
                                        Locale.ROOT,
                                        "letter \"%s\" (U+%04X)",
                                        first,
                                        first.codePointAt(0))
                                : "letters for \"" + word + "\""),
                "write it with other letters; assets/fonts/README.md tells how to add one");
    }
}
