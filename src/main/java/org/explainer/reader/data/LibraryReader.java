package org.explainer.reader.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.explainer.manuscript.Library;
import org.explainer.manuscript.data.Dataset;
import org.explainer.manuscript.teaching.Teaching;
import org.explainer.problem.Nearest;
import org.explainer.problem.Problems;
import org.explainer.reader.file.SourceFile;

/**
 * Reads {@code content/data}, one YAML file for each kind of row and any number of CSV files, and
 * {@code content/teaching}.
 */
public final class LibraryReader {

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
                            "film",
                            "forecasts",
                            "glossary",
                            "narration",
                            "pronunciation",
                            "quiz",
                            "quotations",
                            "regions",
                            "rounds",
                            "sources",
                            "takes"));

    /** Those of the editors' data, and of what is made with sound and film. */
    private static final Pattern FOLDER = Pattern.compile(".*/(?:data|media)/[^/]+");

    private final Problems problems;
    private final Set<String> unread;
    private final YamlFolder yaml;
    private final List<Dataset> datasets = new ArrayList<>();

    private LibraryReader(Problems problems, Set<String> unread) {
        this.problems = problems;
        this.unread = unread;
        this.yaml = new YamlFolder("data", problems, unread);
    }

    /** Reads the files given, in any order; {@code unread} takes those that cannot be read. */
    public static Library read(List<SourceFile> files, Problems problems, Set<String> unread)
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
        if (!FOLDER.matcher(file.name()).matches()) {
            unread.add("data/" + name);
            problems.error(
                    file.at(0),
                    "data is read only from content/data",
                    "move this file there; if it is there already, move its rows into it");
        } else if (file.name().endsWith(".csv")) {
            CsvReader.read(file, stem, problems)
                    .ifPresentOrElse(datasets::add, () -> unread.add("data/" + name));
        } else if (FILES.contains(stem)) {
            yaml.put(stem, file).ifPresent(first -> refuse(file, first));
        } else {
            problems.error(
                    file.at(0),
                    "no part of the book is called " + stem,
                    Nearest.hint(stem, FILES, "the parts are: " + String.join(", ", FILES)));
        }
    }

    private void refuse(SourceFile file, SourceFile first) {
        problems.error(
                file.at(0),
                "what it holds is read from " + first.name() + " already",
                "move its rows there, and delete this file");
    }

    private Library library(Teaching teaching) {
        return new Library(
                yaml.rows("actors", Entries::actor),
                yaml.rows("caveats", Entries::caveat),
                yaml.rows("cities", FigureEntries::city),
                yaml.rows("claims", Entries::claim),
                yaml.rows("corrections", Entries::correction),
                List.copyOf(datasets),
                yaml.rows("episodes", FigureEntries::episode),
                yaml.rows("essay", Entries::essay),
                yaml.rows("events", Entries::event),
                yaml.rows("forecasts", Entries::forecast),
                yaml.rows("pronunciation", SpeechEntries::pronunciation),
                yaml.rows("quiz", FigureEntries::question),
                yaml.rows("quotations", Entries::quotation),
                yaml.rows("narration", SpeechEntries::recording),
                yaml.rows("regions", FigureEntries::region),
                yaml.rows("rounds", FigureEntries::round),
                yaml.rows("coverage", Entries::sentence),
                yaml.rows("film", FilmEntries::shot),
                yaml.rows("sources", Entries::source),
                yaml.rows("takes", FilmEntries::take),
                yaml.rows("glossary", Entries::term),
                teaching);
    }
}
