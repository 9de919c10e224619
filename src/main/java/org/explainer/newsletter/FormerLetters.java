package org.explainer.newsletter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.explainer.figure.picture.Rendition;
import org.explainer.manuscript.text.Text.Former;

/**
 * What others have taken from a letter before its chapter was renamed goes on: the frame in their
 * pages leads to the letter as it is now, and the pictures of mails that were sent lie where these
 * look for them.
 */
record FormerLetters(LetterTemplates templates, Path output) {

    /** Writes a folder for each name that the letter's chapter had. */
    void write(LetterDraft draft) throws IOException {
        for (Former former : draft.text().former()) {
            if (former.url().startsWith("chapters/")) {
                write(draft, output.resolve(draft.named(former.name())));
            }
        }
    }

    private void write(LetterDraft draft, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("embed.html"),
                templates.render("former.ftlh", draft.text(), Map.of("folder", draft.name())));
        for (Rendition picture : draft.pictures().values()) {
            Path file = folder.resolve("images").resolve(picture.name());
            Files.createDirectories(folder.resolve("images"));
            Files.write(file, picture.png());
        }
    }
}
