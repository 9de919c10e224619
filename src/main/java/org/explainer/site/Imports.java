package org.explainer.site;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/**
 * Joins stylesheets with those that they import, {@code @import "blocks/quiz.css";}, so that a
 * reader's browser asks for one file. Each file stands once, in the order of the imports; a star
 * stands for the files of a folder by their names, but for those that a stylesheet names.
 *
 * @param folder of the stylesheets as copied, which are joined in place
 * @param name of that folder in the project, for reports
 */
record Imports(Path folder, String name, Problems problems) {

    private static final Pattern IMPORT = Pattern.compile("(?m)^@import \"([^\"]+)\";$");

    /** Joins the stylesheets that are in the folder itself; those below it are gone afterwards. */
    void join() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> all = files(folder, Integer.MAX_VALUE);
        Set<Path> named = named(all);
        Set<Path> joined = new TreeSet<>();
        for (Path sheet : files(folder, 1)) {
            Files.writeString(sheet, joined(sheet, named, joined));
        }
        for (Path part : joined) {
            Files.deleteIfExists(part);
        }
        EmptyFolders.remove(folder);
    }

    private String joined(Path sheet, Set<Path> named, Set<Path> joined) throws IOException {
        String css = Files.readString(sheet);
        var whole = new StringBuilder();
        int done = 0;
        Matcher found = IMPORT.matcher(css);
        while (found.find()) {
            whole.append(css, done, found.start());
            done = found.end();
            List<Path> parts = parts(sheet, found.group(1), named);
            if (parts.isEmpty()) {
                report(sheet, css.substring(0, found.start()), found.group(1));
            }
            for (Path part : parts) {
                if (joined.add(part)) {
                    whole.append(joined(part, named, joined));
                }
            }
        }
        return whole.append(css, done, css.length()).toString();
    }

    private void report(Path sheet, String before, String wanted) {
        String file = name + "/" + Place.of(folder, sheet, 0).file();
        problems.error(
                new Place(file, 1 + (int) before.lines().count()),
                "there is no stylesheet " + wanted,
                "name one beside this file or below it");
    }

    /** The files that an import stands for. */
    private List<Path> parts(Path sheet, String wanted, Set<Path> named) throws IOException {
        Path beside = requireNonNull(sheet.getParent());
        if (!wanted.contains("*")) {
            return Stream.of(beside.resolve(wanted).normalize()).filter(Files::exists).toList();
        }
        PathMatcher star = FileSystems.getDefault().getPathMatcher("glob:" + wanted);
        return files(folder, Integer.MAX_VALUE).stream()
                .filter(file -> star.matches(beside.relativize(file)) && !named.contains(file))
                .toList();
    }

    private static Set<Path> named(List<Path> sheets) throws IOException {
        Set<Path> named = new TreeSet<>();
        for (Path sheet : sheets) {
            IMPORT.matcher(Files.readString(sheet))
                    .results()
                    .filter(found -> !found.group(1).contains("*"))
                    .forEach(found -> named.add(sheet.resolveSibling(found.group(1)).normalize()));
        }
        return named;
    }

    private static List<Path> files(Path folder, int depth) throws IOException {
        List<Path> sheets = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder, depth)) {
            files.filter(file -> file.toString().endsWith(".css")).sorted().forEach(sheets::add);
        }
        return sheets;
    }
}
