package org.explainer.newsletter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.explainer.cache.FileCache;
import org.explainer.figure.picture.Photograph;
import org.explainer.figure.picture.Rendition;
import org.explainer.figure.picture.Renditions;
import org.explainer.manuscript.text.Text;
import org.explainer.newsletter.story.Piece;
import org.explainer.newsletter.story.Piece.Drawing;
import org.explainer.newsletter.story.Piece.Image;
import org.explainer.newsletter.story.PlacedPiece;
import org.explainer.newsletter.story.Story;
import org.explainer.problem.Problems;

/** Makes the pictures of a story; what cannot be shown is reported, and left out. */
record Pictures(Path assets, Renditions renditions, FileCache cache, Problems problems) {

    /** By the key of their pieces, in reading order. */
    Map<String, Rendition> of(Text text, Story story) throws IOException {
        Map<String, Rendition> pictures = new LinkedHashMap<>();
        for (PlacedPiece placed : story.all()) {
            for (Piece piece : placed.piece().all().toList()) {
                if (piece instanceof Drawing drawing) {
                    renditions
                            .of(
                                    drawing.name(),
                                    drawing.svg(),
                                    drawing.alt(),
                                    placed.place(),
                                    problems)
                            .ifPresent(made -> pictures.put(drawing.key(), made));
                } else if (piece instanceof Image image) {
                    photograph(text, image, placed)
                            .ifPresent(made -> pictures.put(image.key(), made));
                }
            }
        }
        return pictures;
    }

    /** The reader has made sure that the file is there; {@code src} leads to it from the page. */
    private Optional<Rendition> photograph(Text text, Image image, PlacedPiece placed)
            throws IOException {
        Path page = assets.resolve(text.url());
        Path file = page.resolveSibling(image.file()).normalize();
        return Files.isRegularFile(file)
                ? new Photograph(cache, problems).of(file, image.alt(), placed.place())
                : Optional.empty();
    }
}
