package org.explainer.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.explainer.manuscript.data.Dataset;

/**
 * Numbers as dots, each for as many as the column says, whose heading begins with a dot: {@code ●
 * 100}. All dots are alike.
 *
 * @param each how many a dot stands for
 * @param groups a group for each row of the data, in its order; none for a row without a number
 */
public record Dots(int each, List<Optional<Group>> groups) {

    private static final Pattern HEADING = Pattern.compile("●\\s*(\\d{1,9})");

    /** So many stand in a line. */
    private static final int LINE = 10;

    /** How far dots are apart, in units. */
    private static final int STEP = 10;

    /** Dots in lines from below, in units; {@code height} is that of all lines. */
    public record Group(int height, List<Dot> dots) {}

    /** The middle of a dot. */
    public record Dot(int x, int y) {}

    /** Empty if no column asks for dots. */
    static Optional<Dots> of(Dataset dataset) {
        return dataset.columns().stream()
                .map(HEADING::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .map(heading -> of(dataset, heading.group(), Integer.parseInt(heading.group(1))));
    }

    private static Dots of(Dataset dataset, String column, int each) {
        List<Optional<Group>> groups = new ArrayList<>();
        for (List<String> row : dataset.rows()) {
            groups.add(
                    Optional.of(dataset.cell(row, column))
                            .filter(cell -> cell.matches("\\d{1,9}"))
                            .map(cell -> group(Math.round(Float.parseFloat(cell) / each))));
        }
        return new Dots(each, groups);
    }

    private static Group group(int count) {
        int height = STEP * ((count + LINE - 1) / LINE);
        return new Group(
                height,
                IntStream.range(0, count)
                        .mapToObj(
                                at ->
                                        new Dot(
                                                STEP * (at % LINE) + STEP / 2,
                                                height - STEP * (at / LINE) - STEP / 2))
                        .toList());
    }

    /** How many dots there are. */
    public int count() {
        return groups.stream()
                .flatMap(Optional::stream)
                .mapToInt(group -> group.dots().size())
                .sum();
    }
}
