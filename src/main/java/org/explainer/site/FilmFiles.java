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
import org.explainer.manuscript.data.Take;
import org.explainer.problem.Problems;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.RenderingException;

/** Writes what goes with a film that was made: its captions, and its last picture as a poster. */
public final class FilmFiles extends EditionTool {

    private static final String CAPTIONS = "media/film.vtt";
    private static final String POSTER = "media/film.png";

    private final Path cache;

    public FilmFiles(Edition edition, PageTemplates templates, Path cache, Problems problems) {
        super(edition, templates, problems);
        this.cache = cache.resolve("pictures");
    }

    @Override
    protected Stream<String> files() {
        return edition.library().rows(Take.class).isEmpty()
                ? Stream.of()
                : Stream.of(CAPTIONS, POSTER);
    }

    @Override
    public int render(Renderer renderer, ContentStore store, JBakeConfiguration config)
            throws RenderingException {
        if (edition.library().rows(Take.class).isEmpty()) {
            return 0;
        }
        Path site = config.getDestinationFolder().toPath();
        try {
            Files.createDirectories(site.resolve("media"));
            Files.writeString(site.resolve(CAPTIONS), CueFile.write(cues()));
            Files.write(site.resolve(POSTER), poster());
        } catch (IOException e) {
            throw new RenderingException(e);
        }
        return 2;
    }

    private List<Cue> cues() {
        return edition.library().rows(Take.class).stream()
                .map(take -> new Cue(take.id(), take.start(), take.end(), take.say()))
                .toList();
    }

    private byte[] poster() throws IOException {
        Reel reel = Reel.of(edition);
        var kept = new FileCache(cache);
        String key = kept.key(List.of("film", reel.toString(), edition.cover().plainTitle()));
        var painter =
                new FilmPainter(
                        reel,
                        edition.cover().plainTitle(),
                        label -> templates.strings().get("label." + label));
        return kept.of(key, painter::poster);
    }
}
