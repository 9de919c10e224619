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
import org.explainer.problem.Problems;

/** Reads a CSV file (RFC 4180) whose first row names the columns, one of them {@code source}. */
final class CsvReader {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setRecordSeparator('\n').get();

    private CsvReader() {}

    static Optional<Dataset> read(SourceFile file, String id, Problems problems)
            throws IOException {
        List<CSVRecord> records;
        try (var parser = FORMAT.parse(new StringReader(file.text()))) {
            records = parser.getRecords();
        } catch (IOException | UncheckedIOException e) {
            problems.error(file.at(0), "not CSV: " + e.getMessage(), "check the quotation marks");
            return Optional.empty();
        }
        if (records.isEmpty()) {
            problems.error(file.at(0), "the file is empty", "name the columns in its first line");
            return Optional.empty();
        }
        return dataset(file, id, records, problems);
    }

    private static Optional<Dataset> dataset(
            SourceFile file, String id, List<CSVRecord> records, Problems problems) {
        List<String> columns = records.get(0).toList();
        int source = columns.indexOf(Dataset.SOURCE);
        if (source < 0) {
            problems.error(
                    file.at(1),
                    "there is no column \"source\"",
                    Nearest.of(Dataset.SOURCE, columns)
                            .map(near -> "is it the column \"" + near + "\"?")
                            .orElse("add it: every row names its source"));
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        List<Reference> references = new ArrayList<>();
        int line = 1 + height(records.get(0));
        for (CSVRecord row : records.subList(1, records.size())) {
            if (row.size() == columns.size()) {
                rows.add(row.toList());
                references.add(new Reference(Shelf.SOURCE, row.get(source), file.at(line)));
            } else {
                problems.error(
                        file.at(line),
                        "the row has " + row.size() + " cells, the header " + columns.size(),
                        "add or remove commas; put texts with commas in \"quotes\"");
            }
            line += height(row);
        }
        return Optional.of(new Dataset(id, columns, rows, new Origin(file.at(1), references)));
    }

    /** How many lines of the file a record takes. */
    private static int height(CSVRecord row) {
        return 1 + (int) row.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
    }
}
