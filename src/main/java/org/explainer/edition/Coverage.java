package org.explainer.edition;

import java.util.List;
import java.util.Map;
import org.explainer.manuscript.data.Label;
import org.explainer.manuscript.data.Sentence;
import org.explainer.manuscript.text.Chapter;

/**
 * How the finished pages cover the essay, and what the editors added.
 *
 * @param total sentences of the essay as we have it
 * @param covered those that a passage of their planned chapter rests on
 * @param rows one for each chapter, in reading order
 */
public record Coverage(int total, int covered, List<Row> rows, Additions added) {

    /** One chapter's part. */
    public record Row(Chapter chapter, List<Line> sentences) {

        public int planned() {
            return sentences.size();
        }

        public int covered() {
            return (int) sentences.stream().filter(line -> !line.passages().isEmpty()).count();
        }
    }

    /** One sentence, and the passages that rest on it. */
    public record Line(int number, Label type, String gist, List<Spot> passages) {

        /** Address of the first passage, from the site's root. */
        public String url() {
            return passages.get(0).url();
        }
    }

    /** {@code found} holds, for each sentence, where finished pages carry its number. */
    public static Coverage of(Edition edition, Map<Integer, List<Spot>> found) {
        List<Row> rows = edition.chapters().stream().map(row -> row(edition, row, found)).toList();
        int covered = rows.stream().mapToInt(Row::covered).sum();
        return new Coverage(
                edition.library().rows(Sentence.class).size(),
                covered,
                rows,
                Additions.of(edition.chapters()));
    }

    private static Row row(Edition edition, Chapter chapter, Map<Integer, List<Spot>> found) {
        return new Row(
                chapter,
                edition.rows().sentences(chapter).stream()
                        .map(sentence -> line(sentence, chapter, found))
                        .toList());
    }

    private static Line line(Sentence sentence, Chapter chapter, Map<Integer, List<Spot>> found) {
        return new Line(
                sentence.number(),
                sentence.type(),
                sentence.gist(),
                found.getOrDefault(sentence.number(), List.of()).stream()
                        .filter(spot -> spot.isOn(chapter))
                        .toList());
    }
}
