package org.explainer.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.explainer.edition.Edition;
import org.explainer.manuscript.text.Chapter;
import org.explainer.manuscript.text.Emblem;

/**
 * The emblems of chapters as files, which the links to neighbours show at the end of each: a
 * browser asks for them when a reader comes near, and no first view is heavier for them.
 */
record EmblemFiles(Edition edition) implements SitePart {

    @Override
    public Stream<String> files() {
        return shown().map(EmblemFiles::path);
    }

    /** A chapter alone is nobody's neighbour. */
    private Stream<Chapter> shown() {
        List<Chapter> chapters = edition.chapters();
        return chapters.stream()
                .filter(chapter -> chapters.size() > 1 && chapter.emblem().isPresent());
    }

    private static String path(Chapter chapter) {
        return "emblems/" + chapter.name() + ".svg";
    }

    @Override
    public void write(Path site) throws IOException {
        Files.createDirectories(site.resolve("emblems"));
        for (Chapter chapter : shown().toList()) {
            String svg = chapter.emblem().map(Emblem::svg).orElseThrow();
            Files.writeString(site.resolve(path(chapter)), svg);
        }
    }
}
