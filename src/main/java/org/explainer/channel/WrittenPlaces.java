package org.explainer.channel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.explainer.problem.Place;

/**
 * Where authors wrote what stands in a finished page that gathers texts and rows: a sheet's page
 * holds the chapter's title and the claims' words, which are not the sheet's.
 *
 * @param root the project's folder
 * @param content the folder of the authors' files, below the root
 */
public record WrittenPlaces(Path root, String content) {

    /**
     * The line of {@code near}, or the next below it, that has {@code letter}; else the first of
     * all files of the content that has it, else {@code near} as it is.
     */
    public Place of(Place near, String letter) throws IOException {
        Optional<Place> here = first(root.resolve(near.file()), near.line(), letter);
        if (here.isPresent()) {
            return here.get();
        }
        Path folder = root.resolve(content);
        if (!Files.isDirectory(folder)) {
            return near;
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(WrittenPlaces::isWritten).sorted().toList();
        }
        for (Path file : files) {
            Optional<Place> there = first(file, 0, letter);
            if (there.isPresent()) {
                return there.get();
            }
        }
        return near;
    }

    private static boolean isWritten(Path file) {
        return file.getFileName().toString().matches("[^.].*\\.(adoc|yaml|csv|properties)");
    }

    private Optional<Place> first(Path file, int from, String letter) throws IOException {
        List<String> lines =
                file.startsWith(root.resolve(content)) && Files.isRegularFile(file)
                        ? Files.readAllLines(file)
                        : List.of();
        for (int i = Math.max(from - 1, 0); i < lines.size(); i++) {
            if (lines.get(i).contains(letter)) {
                String name = root.relativize(file).toString().replace('\\', '/');
                return Optional.of(new Place(name, i + 1));
            }
        }
        return Optional.empty();
    }
}
