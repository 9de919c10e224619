package org.explainer.skeleton;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.explainer.language.Language;

/**
 * How an essay is divided, without its sentences: of its text only headings are kept.
 *
 * @param parts in their order, each with one sentence at least
 */
public record EssayShape(List<Part> parts) {

    /** Without a text: two chapters of three sentences. */
    public static final EssayShape SMALL =
            new EssayShape(List.of(new Part("", List.of(2, 1)), new Part("", List.of(2, 1))));

    /** A passage that covers more is hard to write. */
    private static final int MOST = 4;

    private static final int HEADING = 80;
    private static final Pattern BLANK_LINES = Pattern.compile("\\R[ \\t]*\\R\\s*");
    private static final Pattern MARK = Pattern.compile("^(#+|=+)[ \\t]+");
    private static final Pattern SENTENCE = Pattern.compile(".*[.!?…:;,][\\p{Pf}\\p{Pe}\"”»]?");

    /**
     * One section.
     *
     * @param title its heading, or nothing
     * @param passages how many sentences each of its passages has
     */
    public record Part(String title, List<Integer> passages) {

        public Part {
            passages = List.copyOf(passages);
        }

        int sentences() {
            return passages.stream().mapToInt(Integer::intValue).sum();
        }
    }

    public EssayShape {
        parts = List.copyOf(parts);
    }

    /**
     * The shape of a text whose paragraphs have blank lines between them. A line alone that ends as
     * no sentence does is a heading; a text with fewer than two sections is cut in two.
     */
    public static EssayShape of(String text, Language language) {
        List<Part> parts = new ArrayList<>();
        String title = "";
        List<Integer> passages = new ArrayList<>();
        for (String paragraph : BLANK_LINES.split(text.strip())) {
            Optional<String> heading = heading(paragraph);
            if (heading.isEmpty()) {
                passages.addAll(cut(sentences(paragraph, language)));
                continue;
            }
            if (!passages.isEmpty()) {
                parts.add(new Part(title, passages));
                passages = new ArrayList<>();
            }
            title = heading.get();
        }
        if (!passages.isEmpty()) {
            parts.add(new Part(title, passages));
        }
        return parts.size() == 1 ? halves(parts.get(0)) : new EssayShape(parts);
    }

    int sentences() {
        return parts.stream().mapToInt(Part::sentences).sum();
    }

    private static Optional<String> heading(String paragraph) {
        String line = paragraph.strip();
        boolean marked = MARK.matcher(line).find();
        boolean alone = line.lines().count() == 1 && line.length() <= HEADING;
        return alone && (marked || !SENTENCE.matcher(line).matches())
                ? Optional.of(MARK.matcher(line).replaceFirst(""))
                : Optional.empty();
    }

    private static int sentences(String paragraph, Language language) {
        String line = paragraph.lines().map(String::strip).reduce((a, b) -> a + " " + b).orElse("");
        return (int) language.sentences().lines(line).lines().count();
    }

    /** Passages of at most {@link #MOST} sentences, as even as they go. */
    private static List<Integer> cut(int sentences) {
        List<Integer> cut = new ArrayList<>();
        int left = sentences;
        for (int passages = (sentences + MOST - 1) / MOST; passages > 0; passages--) {
            int taken = (left + passages - 1) / passages;
            cut.add(taken);
            left -= taken;
        }
        return cut;
    }

    private static EssayShape halves(Part whole) {
        List<Integer> passages = whole.passages();
        if (passages.size() == 1) {
            int all = whole.sentences();
            if (all == 1) {
                return new EssayShape(List.of(whole));
            }
            passages = List.of(all - all / 2, all / 2);
        }
        int middle = (passages.size() + 1) / 2;
        return new EssayShape(
                List.of(
                        new Part(whole.title(), passages.subList(0, middle)),
                        new Part("", passages.subList(middle, passages.size()))));
    }
}
