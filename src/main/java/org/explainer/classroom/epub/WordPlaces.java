package org.explainer.classroom.epub;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Every word of a book, in the order of the book, and where it stands; not those of drawings. */
final class WordPlaces {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private record Place(String word, TextNode text, int offset, Element leaf) {}

    private final List<Place> places = new ArrayList<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();

    private WordPlaces() {}

    static WordPlaces of(Collection<Document> leaves) {
        var words = new WordPlaces();
        for (Document leaf : leaves) {
            leaf.body().nodeStream(TextNode.class).forEach(text -> words.read(text, leaf.body()));
        }
        return words;
    }

    private void read(TextNode text, Element leaf) {
        Element around = text.parent();
        if (around != null && around.closest("svg") == null) {
            Matcher word = WORD.matcher(text.getWholeText());
            while (word.find()) {
                byWord.computeIfAbsent(word.group(), any -> new ArrayList<>()).add(places.size());
                places.add(new Place(word.group(), text, word.start(), leaf));
            }
        }
    }

    /** Wherever these words, of which there is one, stand in a row; at most so many places. */
    List<Integer> find(List<String> words, int most) {
        int rarest =
                IntStream.range(0, words.size())
                        .boxed()
                        .min(Comparator.comparing(i -> of(words.get(i)).size()))
                        .orElse(0);
        return of(words.get(rarest)).stream()
                .map(place -> place - rarest)
                .filter(place -> stands(words, place))
                .limit(most)
                .toList();
    }

    private List<Integer> of(String word) {
        return byWord.getOrDefault(word, List.of());
    }

    private boolean stands(List<String> words, int place) {
        return place >= 0
                && place + words.size() <= places.size()
                && IntStream.range(0, words.size())
                        .allMatch(i -> places.get(place + i).word().equals(words.get(i)));
    }

    boolean onOneLeaf(int one, int other) {
        return places.get(one).leaf().equals(places.get(other).leaf());
    }

    /**
     * Sets {@code mark} at the end of the text of the leaf on which a word stands: before its
     * notes. Behind all text, Okular finds nothing that a link could lead to.
     */
    void append(int place, Element mark) {
        Place at = places.get(place);
        Element notes = at.leaf().selectFirst("> " + PageNotes.ALL);
        Element around = at.text().parent();
        boolean isNote = around != null && around.closest(PageNotes.ALL) != null;
        if (notes == null || isNote) {
            at.leaf().appendChild(mark);
        } else {
            notes.before(mark);
        }
    }

    /** Sets {@code marks} before a word. Places before it stay as they are, those behind do not. */
    void insert(int place, List<Element> marks) {
        Place at = places.get(place);
        TextNode rest = at.offset() == 0 ? at.text() : at.text().splitText(at.offset());
        marks.forEach(rest::before);
    }
}
