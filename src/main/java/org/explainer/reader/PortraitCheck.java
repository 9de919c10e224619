package org.explainer.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.explainer.manuscript.Actor;
import org.explainer.manuscript.Portrait;
import org.explainer.problem.Nearest;
import org.explainer.problem.Problems;

/** Every portrait is a picture that browsers show, small enough for a telephone. */
final class PortraitCheck {

    /** The endings of pictures, and how such a file begins after {@code skip} bytes. */
    private static final Map<String, Start> STARTS =
            Map.of(
                    "jpg", new Start(0, "\u00ff\u00d8\u00ff"),
                    "png", new Start(0, "\u0089PNG"),
                    "webp", new Start(8, "WEBP"));

    private static final int MOST_BYTES = 60_000;

    private record Start(int skip, String bytes) {}

    private final Path folder;
    private final Problems problems;

    /** {@code assets} holds the pictures in {@code media/people}. */
    PortraitCheck(Path assets, Problems problems) {
        this.folder = assets.resolve("media/people");
        this.problems = problems;
    }

    void check(List<Actor> actors) throws IOException {
        for (Actor actor : actors) {
            if (actor.portrait().isPresent()) {
                check(actor.portrait().get());
            }
        }
    }

    private void check(Portrait portrait) throws IOException {
        String name = portrait.file();
        if (name.isEmpty()) {
            return;
        }
        Path file = folder.resolve(name);
        if (name.matches(".*[/\\\\].*") || !Files.isRegularFile(file)) {
            problems.error(
                    portrait.place(),
                    "there is no picture " + name,
                    Nearest.hint(name, names(), "put the file into assets/media/people"));
        } else if (!isPicture(file)) {
            problems.error(
                    portrait.place(),
                    name + " is not a picture of the kind that its name says",
                    "save it as JPEG (.jpg), PNG (.png) or WebP (.webp)");
        } else if (Files.size(file) > MOST_BYTES) {
            problems.error(
                    portrait.place(),
                    "the picture %s has %d kB".formatted(name, Files.size(file) / 1000),
                    "make it smaller than 60 kB; 400 pixels each way are enough");
        }
    }

    private static boolean isPicture(Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        Start start = STARTS.get(name.substring(name.lastIndexOf('.') + 1));
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return start != null && bytes.startsWith(start.bytes(), start.skip());
    }

    private List<String> names() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
