package org.explainer.channel.newsletter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.explainer.channel.Desk;
import org.explainer.edition.Edition;
import org.explainer.html.Apostrophes;
import org.explainer.html.Finishing;
import org.explainer.html.FirstLinks;
import org.explainer.html.MovedLinks;
import org.explainer.html.Tables;
import org.explainer.html.story.Addresses;
import org.explainer.html.story.Story;
import org.explainer.html.story.StoryReader;
import org.explainer.html.story.Trouble;
import org.explainer.manuscript.Chapter;

/** Makes stories of chapters: rendered as the site does it, then read. */
record Stories(Edition edition, LetterSettings settings, LetterTemplates templates, Desk desk) {

    Story of(Chapter chapter) throws IOException {
        String file = chapter.place().file();
        Path source = desk.root().resolve(file);
        var addresses =
                new Addresses(
                        settings.site() + "/" + chapter.url(),
                        settings.site() + "/",
                        settings.query());
        String page =
                new Finishing(
                                List.of(
                                        MovedLinks.of(edition, chapter, chapter.root()),
                                        new Apostrophes(),
                                        new Tables(),
                                        new FirstLinks()))
                        .finish(templates.source(chapter));
        return new StoryReader(
                        addresses, new Trouble(file, Files.readAllLines(source), desk.problems()))
                .read(page);
    }
}
