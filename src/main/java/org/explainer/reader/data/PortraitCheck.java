package org.explainer.reader.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.explainer.manuscript.data.Actor;
import org.explainer.manuscript.data.Portrait;
import org.explainer.problem.Nearest;
import org.explainer.problem.Problems;
import org.explainer.reader.file.AssetFolder;
import org.explainer.reader.file.MediaFile;

/** Every portrait is a picture of a kind that browsers show, small enough for a telephone. */
public final class PortraitCheck {

    /** Letters, e-readers and pages show these; {@link AssetFolder} opens them. */
    private static final Set<String> KINDS = Set.of("jpg", "png", "webp");

    private static final int MOST_BYTES = 60_000;

    private final Path folder;
    private final Problems problems;

    /** {@code assets} holds the pictures in {@code media/people}. */
    public PortraitCheck(Path assets, Problems problems) {
        this.folder = assets.resolve("media/people");
        this.problems = problems;
    }

    public void check(List<Actor> actors) throws IOException {
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
        } else if (!KINDS.contains(MediaFile.ending(name))) {
            problems.error(
                    portrait.place(),
                    name + " is no picture for a portrait",
                    "save it as JPEG (.jpg), PNG (.png) or WebP (.webp)");
        } else if (Files.size(file) > MOST_BYTES) {
            problems.error(
                    portrait.place(),
                    "the picture %s has %d kB".formatted(name, Files.size(file) / 1000),
                    "make it smaller than 60 kB; 400 pixels each way are enough");
        }
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
