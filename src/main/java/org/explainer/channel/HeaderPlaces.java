package org.explainer.channel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.explainer.problem.Place;

/** Of a text's header, what is made of it says only that it was written there: finds the line. */
public record HeaderPlaces(Path root) {

    /** The line of the header that has {@code words}, or {@code place} as it is. */
    public Place of(Place place, String words) throws IOException {
        Path file = root.resolve(place.file());
        if (place.line() > 0 || words.isBlank() || !place.file().endsWith(".adoc")) {
            return place;
        }
        List<String> lines = Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
        for (int i = 0; i < lines.size() && !lines.get(i).isEmpty(); i++) {
            if (lines.get(i).contains(words)) {
                return new Place(place.file(), i + 1);
            }
        }
        return place;
    }
}
