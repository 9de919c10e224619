package org.explainer.reader;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.explainer.manuscript.Dataset;
import org.explainer.manuscript.Origin;
import org.explainer.manuscript.Reference;
import org.explainer.manuscript.Shelf;
import org.explainer.problem.Nearest;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** Reads a CSV file (RFC 4180) whose first row names the columns, one of them {@code source}. */
final class CsvReader {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setRecordSeparator('\n').get();

    private CsvReader() {}

    /** A record and the line on which it begins. */
    private record Line(int number, List<String> cells) {}

    static Optional<Dataset> read(SourceFile file, String id, Problems problems)
            throws IOException {
        List<Line> lines = new ArrayList<>();
        try (var parser = FORMAT.parse(new StringReader(file.text()))) {
            for (CSVRecord row : parser) {
                int last = (int) parser.getCurrentLineNumber();
                lines.add(new Line(last - breaks(row), row.toList()));
            }
        } catch (IOException | UncheckedIOException e) {
            problems.error(file.at(0), "not CSV: " + e.getMessage(), "check the quotation marks");
            return Optional.empty();
        }
        if (lines.isEmpty()) {
            problems.error(file.at(0), "the file is empty", "name the columns in its first line");
            return Optional.empty();
        }
        return dataset(file, id, lines, problems);
    }

    private static Optional<Dataset> dataset(
            SourceFile file, String id, List<Line> lines, Problems problems) {
        Line header = lines.get(0);
        List<String> columns = header.cells();
        int source = columns.indexOf(Dataset.SOURCE);
        if (source < 0) {
            problems.error(
                    file.at(header.number()),
                    "there is no column \"source\"",
                    Nearest.of(Dataset.SOURCE, columns)
                            .map(near -> "is it the column \"" + near + "\"?")
                            .orElse("add it: every row names its source"));
            return Optional.empty();
        }
        return Optional.of(dataset(file, id, lines, source, problems));
    }

    private static Dataset dataset(
            SourceFile file, String id, List<Line> lines, int source, Problems problems) {
        List<String> columns = lines.get(0).cells();
        List<List<String>> rows = new ArrayList<>();
        List<Reference> references = new ArrayList<>();
        for (Line line : lines.subList(1, lines.size())) {
            Place place = file.at(line.number());
            int cells = line.cells().size();
            if (cells == columns.size()) {
                rows.add(line.cells());
                sources(line.cells().get(source))
                        .forEach(name -> references.add(new Reference(Shelf.SOURCE, name, place)));
            } else {
                problems.error(
                        place,
                        "the row has " + cells + " cells, the header " + columns.size(),
                        "add or remove commas; put texts with commas in \"quotes\"");
            }
        }
        var origin = new Origin(file.at(lines.get(0).number()), references);
        return new Dataset(id, columns, rows, origin);
    }

    /** An empty cell is a source that does not exist, and is reported as one. */
    private static List<String> sources(String cell) {
        return cell.isBlank() ? List.of("") : Dataset.ids(cell);
    }

    /** How often a line ends within a record. */
    private static int breaks(CSVRecord row) {
        return (int) row.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
    }
}
