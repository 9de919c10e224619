package org.explainer.reader.data;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.explainer.cores.Cores;
import org.explainer.language.Typography;
import org.explainer.manuscript.Library;
import org.explainer.manuscript.data.Dataset;
import org.explainer.manuscript.data.Entry;
import org.explainer.problem.Nearest;
import org.explainer.problem.Problem;
import org.explainer.problem.Problems;
import org.explainer.reader.file.SourceFile;

/**
 * Reads {@code content/data} and {@code content/teaching}, one YAML file for each kind of row, any
 * of which may be missing, and any number of CSV files.
 */
public final class LibraryReader {

    private static final Set<String> DATA = stems("data/");
    private static final Set<String> TEACHING = stems("teaching/");

    /** Those of the editors' data, and of what is made with sound and film. */
    private static final Pattern FOLDER = Pattern.compile(".*/(?:data|media)/[^/]+");

    /** What was read of a kind, if its file is a list of rows. */
    private record KindRows(RowKind<?> kind, Optional<List<Entry>> entries, List<Problem> found) {}

    private final Typography typography;
    private final Problems problems;
    private final Set<Class<? extends Entry>> unread = new HashSet<>();
    private final TreeMap<String, SourceFile> files = new TreeMap<>();
    private final List<Entry> rows = new ArrayList<>();

    private LibraryReader(Typography typography, Problems problems) {
        this.typography = typography;
        this.problems = problems;
    }

    private static Set<String> stems(String folder) {
        return RowKind.ALL.stream()
                .map(RowKind::file)
                .filter(file -> file.startsWith(folder))
                .map(file -> file.substring(folder.length()))
                .collect(toCollection(TreeSet::new));
    }

    /** Every kind of row that there may be; a file of CSV is one row. */
    public static List<Class<? extends Entry>> kinds() {
        return Stream.concat(RowKind.ALL.stream().map(RowKind::type), Stream.of(Dataset.class))
                .<Class<? extends Entry>>map(type -> type)
                .toList();
    }

    /** Reads the files given, in any order. */
    public static LibraryReader read(
            List<SourceFile> files, Typography typography, Problems problems) throws IOException {
        var reader = new LibraryReader(typography, problems);
        for (SourceFile file : files) {
            if (file.name().contains("/teaching/")) {
                reader.takeTaught(file);
            } else {
                reader.take(file);
            }
        }
        Cores.map(RowKind.ALL, reader::read).forEach(reader::take);
        return reader;
    }

    /**
     * What was read.
     *
     * @param missed files that could not even be opened, as paths from {@code content/}
     */
    public Library library(Set<String> missed) {
        missed.forEach(this::forget);
        return new Library(kinds(), rows, unread);
    }

    private void take(SourceFile file) throws IOException {
        String name = file.path().getFileName().toString();
        String stem = stem(name);
        if (!FOLDER.matcher(file.name()).matches()) {
            forget("data/" + name);
            problems.error(
                    file.at(0),
                    "data is read only from content/data",
                    "move this file there; if it is there already, move its rows into it");
        } else if (name.endsWith(".csv")) {
            CsvReader.read(file, stem, problems)
                    .ifPresentOrElse(rows::add, () -> unread.add(Dataset.class));
        } else if (DATA.contains(stem)) {
            put("data/" + stem, file);
        } else {
            problems.error(
                    file.at(0),
                    "no part of the book is called " + stem,
                    Nearest.hint(stem, DATA, "the parts are: " + String.join(", ", DATA)));
        }
    }

    private static String stem(String name) {
        return name.replaceFirst("\\.[a-z]+$", "");
    }

    private void takeTaught(SourceFile file) {
        String name = file.path().getFileName().toString();
        if (name.endsWith(".yaml") && TEACHING.contains(stem(name))) {
            put("teaching/" + stem(name), file);
        } else {
            String all = String.join(".yaml, ", TEACHING) + ".yaml";
            problems.error(
                    file.at(0),
                    "nothing that is taught is called " + name,
                    Nearest.hint(stem(name), TEACHING, "the files are: " + all));
        }
    }

    private void put(String kind, SourceFile file) {
        SourceFile first = files.putIfAbsent(kind, file);
        if (first != null) {
            problems.error(
                    file.at(0),
                    "what it holds is read from " + first.name() + " already",
                    "move its rows there, and delete this file");
        }
    }

    private KindRows read(RowKind<?> kind) {
        SourceFile file = files.get(kind.file());
        if (file == null) {
            return new KindRows(kind, Optional.of(List.of()), List.of());
        }
        var found = new Problems();
        Optional<List<Entry>> entries =
                YamlReader.rows(file, typography, found)
                        .map(read -> read.stream().<Entry>map(kind.reader()).toList());
        return new KindRows(kind, entries, found.inReadingOrder());
    }

    private void take(KindRows read) {
        read.entries.ifPresentOrElse(rows::addAll, () -> unread.add(read.kind.type()));
        read.found.forEach(problems::add);
    }

    /** Says that nobody knows what such a file would have told. */
    private void forget(String file) {
        if (file.endsWith(".csv")) {
            unread.add(Dataset.class);
        }
        RowKind.ALL.stream()
                .filter(kind -> kind.file().equals(stem(file)))
                .forEach(kind -> unread.add(kind.type()));
    }
}
