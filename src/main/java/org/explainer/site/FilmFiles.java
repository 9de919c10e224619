package org.explainer.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.explainer.audio.Cue;
import org.explainer.audio.CueFile;
import org.explainer.cache.FileCache;
import org.explainer.edition.Edition;
import org.explainer.figure.Reel;
import org.explainer.figure.picture.FilmPainter;
import org.explainer.figure.picture.Inks;
import org.explainer.manuscript.data.Shot;
import org.explainer.manuscript.data.Take;
import org.explainer.template.Strings;

/** Writes what goes with a film: its poster and, once it was made, its captions. */
final class FilmFiles implements SitePart {

    private static final String CAPTIONS = "media/film.vtt";
    private static final String POSTER = "media/film.png";

    private final Edition edition;
    private final Strings strings;
    private final Inks inks;
    private final Path cache;

    FilmFiles(Edition edition, Strings strings, Inks inks, Path cache) {
        this.edition = edition;
        this.inks = inks;
        this.strings = strings;
        this.cache = cache.resolve("pictures");
    }

    @Override
    public Stream<String> files() {
        if (edition.library().rows(Shot.class).isEmpty()) {
            return Stream.of();
        }
        return edition.library().rows(Take.class).isEmpty()
                ? Stream.of(POSTER)
                : Stream.of(CAPTIONS, POSTER);
    }

    @Override
    public void write(Path site) throws IOException {
        if (edition.library().rows(Shot.class).isEmpty()) {
            return;
        }
        Files.createDirectories(site.resolve("media"));
        Files.write(site.resolve(POSTER), poster());
        if (!edition.library().rows(Take.class).isEmpty()) {
            Files.writeString(site.resolve(CAPTIONS), CueFile.write(cues()));
        }
    }

    private List<Cue> cues() {
        return edition.library().rows(Take.class).stream()
                .map(take -> new Cue(take.id(), take.start(), take.end(), take.say()))
                .toList();
    }

    private byte[] poster() throws IOException {
        Reel reel = Reel.of(edition);
        var kept = new FileCache(cache);
        String title = edition.cover().plainTitle();
        String key = kept.key(List.of("film", reel.toString(), title, inks.toString()));
        return kept.of(
                key,
                () ->
                        new FilmPainter(edition, reel, label -> strings.get("label." + label), inks)
                                .poster());
    }
}
