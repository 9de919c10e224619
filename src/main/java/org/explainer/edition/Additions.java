package org.explainer.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.explainer.block.Editorial;
import org.explainer.block.PassageKind.Passage;
import org.explainer.manuscript.data.Lean;
import org.explainer.manuscript.text.Block;
import org.explainer.manuscript.text.Chapter;

/**
 * What the editors added to the chapters, by its label, and whose account it speaks for.
 *
 * @param rows one for each label, in the order in which a legend explains them
 */
public record Additions(List<Row> rows, Row all) {

    private static final String COUNTERPOINT = "counterpoint";

    private static final List<String> LABELS = List.of("outside", "comment", COUNTERPOINT);

    /** One passage or box. */
    private record Addition(String label, Lean lean) {}

    /** Those of one label; of all, the label is empty. */
    public record Row(String label, List<Lean> leans) {

        /** How many lean so: {@code authors}, {@code critics}, {@code neither}, {@code unsaid}. */
        public long count(String lean) {
            return leans.stream().filter(one -> one.id().equals(lean)).count();
        }

        public int total() {
            return leans.size();
        }
    }

    static Additions of(List<Chapter> chapters) {
        List<Addition> found =
                chapters.stream()
                        .flatMap(chapter -> chapter.body().blocks().stream())
                        .flatMap(Additions::addition)
                        .toList();
        List<Row> rows = new ArrayList<>();
        LABELS.forEach(label -> rows.add(row(label, found)));
        return new Additions(rows, row("", found));
    }

    private static Stream<Addition> addition(Block block) {
        if (block instanceof Passage passage && passage.label().isAdded()) {
            return Stream.of(new Addition(passage.label().id(), passage.lean()));
        }
        return block instanceof Editorial box && box.kind().equals(COUNTERPOINT)
                ? Stream.of(new Addition(COUNTERPOINT, box.lean()))
                : Stream.of();
    }

    private static Row row(String label, List<Addition> found) {
        return new Row(
                label,
                found.stream()
                        .filter(one -> label.isEmpty() || one.label().equals(label))
                        .map(Addition::lean)
                        .toList());
    }
}
