package org.explainer.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.explainer.manuscript.Dataset;
import org.explainer.manuscript.Library;
import org.explainer.manuscript.Teaching;
import org.explainer.problem.Nearest;
import org.explainer.problem.Problems;

/**
 * Reads {@code content/data}, one YAML file for each kind of row and any number of CSV files, and
 * {@code content/teaching}.
 */
final class LibraryReader {

    private static final Set<String> FILES =
            new TreeSet<>(
                    Set.of(
                            "actors",
                            "caveats",
                            "cities",
                            "claims",
                            "corrections",
                            "coverage",
                            "episodes",
                            "essay",
                            "events",
                            "forecasts",
                            "glossary",
                            "quiz",
                            "quotations",
                            "regions",
                            "rounds",
                            "sources"));

    private final Problems problems;
    private final Set<String> unread;
    private final TreeMap<String, SourceFile> yaml = new TreeMap<>();
    private final List<Dataset> datasets = new ArrayList<>();

    private LibraryReader(Problems problems, Set<String> unread) {
        this.problems = problems;
        this.unread = unread;
    }

    /** Reads the files given, in any order; {@code unread} takes those that cannot be read. */
    static Library read(List<SourceFile> files, Problems problems, Set<String> unread)
            throws IOException {
        var reader = new LibraryReader(problems, unread);
        List<SourceFile> taught = new ArrayList<>();
        for (SourceFile file : files) {
            if (TeachingReader.isTaught(file)) {
                taught.add(file);
            } else {
                reader.take(file);
            }
        }
        return reader.library(TeachingReader.read(taught, problems, unread));
    }

    private void take(SourceFile file) throws IOException {
        Path name = Path.of(file.name()).getFileName();
        String stem = name.toString().replaceFirst("\\.[a-z]+$", "");
        if (file.name().endsWith(".csv")) {
            CsvReader.read(file, stem, problems)
                    .ifPresentOrElse(datasets::add, () -> unread.add("data/" + name));
        } else if (FILES.contains(stem)) {
            yaml.put(stem, file);
        } else {
            problems.error(
                    file.at(0),
                    "no part of the book is called " + stem,
                    Nearest.hint(stem, FILES, "the parts are: " + String.join(", ", FILES)));
        }
    }

    private Library library(Teaching teaching) {
        return new Library(
                rows("actors", Entries::actor),
                rows("caveats", Entries::caveat),
                rows("cities", FigureEntries::city),
                rows("claims", Entries::claim),
                rows("corrections", Entries::correction),
                List.copyOf(datasets),
                rows("episodes", FigureEntries::episode),
                rows("essay", Entries::essay),
                rows("events", Entries::event),
                rows("forecasts", Entries::forecast),
                rows("quiz", FigureEntries::question),
                rows("quotations", Entries::quotation),
                rows("regions", FigureEntries::region),
                rows("rounds", FigureEntries::round),
                rows("coverage", Entries::sentence),
                rows("sources", Entries::source),
                rows("glossary", Entries::term),
                teaching);
    }

    private <T> List<T> rows(String name, Function<Row, T> maker) {
        SourceFile file = yaml.get(name);
        if (file == null) {
            return List.of();
        }
        var rows = YamlReader.rows(file, problems);
        if (rows.isEmpty()) {
            unread.add("data/" + name + ".yaml");
        }
        return rows.orElse(List.of()).stream().map(maker).toList();
    }
}
