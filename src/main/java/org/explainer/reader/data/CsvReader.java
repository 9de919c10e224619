package org.explainer.reader.data;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.explainer.manuscript.data.Claim;
import org.explainer.manuscript.data.Dataset;
import org.explainer.manuscript.data.Origin;
import org.explainer.manuscript.data.Reference;
import org.explainer.manuscript.data.Source;
import org.explainer.problem.Nearest;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.explainer.reader.file.ControlCharacters;
import org.explainer.reader.file.SourceFile;

/** Reads a CSV file (RFC 4180) whose first row names the columns, one of them {@code source}. */
final class CsvReader {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setRecordSeparator('\n').get();

    /** The columns that hold ids where claims support claims, and of what. */
    private static final Map<String, Class<?>> REASONS =
            Map.of(
                    Dataset.SOURCE, Source.class,
                    Dataset.CLAIM, Claim.class,
                    Dataset.SUPPORTS, Claim.class);

    /** The same elsewhere, where a column of any other name holds whatever its author likes. */
    private static final Map<String, Class<?>> FIGURES = Map.of(Dataset.SOURCE, Source.class);

    private CsvReader() {}

    /** A record and the line on which it begins. */
    private record Line(int number, List<String> cells) {}

    static Optional<Dataset> read(SourceFile file, String id, Problems problems)
            throws IOException {
        if (!ControlCharacters.check(file, problems) || !isParted(file, problems)) {
            return Optional.empty();
        }
        List<Line> lines = new ArrayList<>();
        int next = 1;
        try (var parser = FORMAT.parse(new StringReader(file.text()))) {
            for (CSVRecord row : parser) {
                int last = (int) parser.getCurrentLineNumber();
                lines.add(new Line(last - breaks(row), row.toList()));
                next = last + 1;
            }
        } catch (IOException | UncheckedIOException e) {
            problems.error(
                    file.at(written(file, next)),
                    "the quotation marks of the row that begins here do not match",
                    "put a whole cell in \"quotes\", and write \"\" for a quotation mark in it");
            return Optional.empty();
        }
        if (lines.isEmpty()) {
            problems.error(file.at(0), "the file is empty", "name the columns in its first line");
            return Optional.empty();
        }
        return dataset(file, id, lines, problems);
    }

    /** Spreadsheets part columns by other signs too, and may say so in a line of their own. */
    private static boolean isParted(SourceFile file, Problems problems) {
        int line = written(file, 1);
        String header = line > file.lines().size() ? "" : file.lines().get(line - 1);
        String parted = "";
        if (header.matches("(?i)\"?sep=.*")) {
            parted = "the line is for a spreadsheet and names no columns";
        } else if (!header.contains(",") && header.matches(".*[;\t].*")) {
            parted = "the columns are parted by " + (header.contains(";") ? "semicolons" : "tabs");
        }
        if (!parted.isEmpty()) {
            problems.error(
                    file.at(line), parted, "save it as CSV with commas, the columns' names first");
        }
        return parted.isEmpty();
    }

    /** The first line from {@code line} on that is not blank. */
    private static int written(SourceFile file, int line) {
        int found = line;
        while (found <= file.lines().size() && file.lines().get(found - 1).isBlank()) {
            found++;
        }
        return found;
    }

    private static Optional<Dataset> dataset(
            SourceFile file, String id, List<Line> lines, Problems problems) {
        Line header = lines.get(0);
        List<String> columns = header.cells();
        if (!columns.contains(Dataset.SOURCE)) {
            problems.error(
                    file.at(header.number()),
                    "there is no column \"source\"",
                    Nearest.of(Dataset.SOURCE, columns)
                            .map(near -> "is it the column \"" + near + "\"?")
                            .orElse("add it: every row names its source"));
            return Optional.empty();
        }
        for (String name : columns) {
            if (name.isBlank() || columns.indexOf(name) != columns.lastIndexOf(name)) {
                problems.error(
                        file.at(header.number()),
                        name.isBlank()
                                ? "a column has no name"
                                : "two columns are called \"" + name + "\"",
                        "give each column a name of its own");
                return Optional.empty();
            }
        }
        return Optional.of(complete(file, id, lines, problems));
    }

    private static Dataset complete(
            SourceFile file, String id, List<Line> lines, Problems problems) {
        List<String> columns = lines.get(0).cells();
        List<List<String>> rows = new ArrayList<>();
        List<Reference> references = new ArrayList<>();
        for (Line line : lines.subList(1, lines.size())) {
            Place place = file.at(line.number());
            int cells = line.cells().size();
            if (cells == columns.size()) {
                rows.add(line.cells());
                references.addAll(references(columns, line.cells(), place));
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

    private static List<Reference> references(
            List<String> columns, List<String> cells, Place place) {
        var kinds = columns.containsAll(REASONS.keySet()) ? REASONS : FIGURES;
        List<Reference> references = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Class<?> kind = kinds.get(columns.get(i));
            if (kind != null) {
                ids(cells.get(i)).forEach(id -> references.add(new Reference(kind, id, place)));
            }
        }
        return references;
    }

    /** An empty cell is an id that does not exist, and is reported as one. */
    private static List<String> ids(String cell) {
        return cell.isBlank() ? List.of("") : Dataset.ids(cell);
    }

    /** How often a line ends within a record. */
    private static int breaks(CSVRecord row) {
        return (int) row.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
    }
}
