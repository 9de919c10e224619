package org.explainer.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.explainer.manuscript.Cue;
import org.explainer.manuscript.Narration;
import org.explainer.problem.Problems;

/** Reads {@code assets/media/narration.yaml}, which says who reads which chapter aloud. */
final class NarrationReader {

    static final String FILE = "media/narration.yaml";

    private final Path root;
    private final Path assets;
    private final Problems problems;

    private NarrationReader(Path root, Path assets, Problems problems) {
        this.root = root;
        this.assets = assets;
        this.problems = problems;
    }

    /** In the order written; none where there is no such file. */
    static List<Narration> read(Path root, Path assets, Problems problems) throws IOException {
        Path file = assets.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        var reader = new NarrationReader(root, assets, problems);
        List<Narration> narrations = new ArrayList<>();
        Optional<List<Row>> rows =
                SourceFile.read(root, file, problems)
                        .flatMap(source -> YamlReader.rows(source, problems));
        for (Row row : rows.orElse(List.of())) {
            reader.narration(row).ifPresent(narrations::add);
        }
        return narrations;
    }

    /** Empty where sound or cues are missing. */
    private Optional<Narration> narration(Row row) throws IOException {
        String chapter = row.required("id");
        String voice = row.text("voice");
        String reader = row.text("reader");
        if (voice.isEmpty() == reader.isEmpty()) {
            row.refuse(
                    "reader",
                    "it must be told who reads, a voice or a reader",
                    "write voice: and its name for a synthetic one, reader: and a name for a person");
        }
        double seconds = row.seconds("seconds");
        String text = row.text("text");
        row.origin();
        Path sound = assets.resolve("media").resolve(chapter + ".mp3");
        Path track = assets.resolve("media").resolve(chapter + ".vtt");
        if (!chapter.matches("[a-z0-9-]+")
                || !Files.isRegularFile(sound)
                || !Files.isRegularFile(track)) {
            row.refuse(
                    "id",
                    "there is no sound with cues for \"" + chapter + "\"",
                    "put %s.mp3 and %s.vtt beside the file, or delete the row"
                            .formatted(chapter, chapter));
            return Optional.empty();
        }
        List<Cue> cues =
                SourceFile.read(root, track, problems)
                        .map(source -> CueReader.read(source, problems))
                        .orElse(List.of());
        return Optional.of(
                new Narration(
                        chapter,
                        voice,
                        reader,
                        seconds,
                        text,
                        Files.size(sound),
                        cues,
                        row.place()));
    }
}
