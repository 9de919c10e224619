package org.explainer.newsletter;

import java.util.List;
import java.util.Map;
import org.explainer.channel.ChannelContext;
import org.explainer.edition.Edition;
import org.explainer.manuscript.data.ShortLetter;
import org.explainer.manuscript.text.Chapter;
import org.explainer.manuscript.text.Text;
import org.explainer.newsletter.mail.FirstLinks;
import org.explainer.newsletter.story.MailLinks;
import org.explainer.newsletter.story.ProblemLocator;
import org.explainer.newsletter.story.Story;
import org.explainer.newsletter.story.StoryReader;
import org.explainer.page.Apostrophes;
import org.explainer.page.EndNotes;
import org.explainer.page.Finishing;
import org.explainer.page.Insets;
import org.explainer.page.Lists;
import org.explainer.page.MovedLinks;
import org.explainer.page.Sidenotes;
import org.explainer.page.Tables;
import org.explainer.problem.Place;

/** Makes stories of chapters: rendered as the site does it, then read. */
record Stories(
        Edition edition,
        LetterSettings settings,
        LetterTemplates templates,
        ChannelContext context) {

    Story of(Chapter chapter) {
        String page =
                new Finishing(
                                List.of(
                                        MovedLinks.of(
                                                MovedLinks.urls(edition), chapter, chapter.root()),
                                        new Apostrophes(),
                                        new Insets(templates.strings()),
                                        new Lists(),
                                        new Tables(),
                                        new Sidenotes(number -> "", ""),
                                        new EndNotes(templates.strings().get("letter.notes")),
                                        new FirstLinks()))
                        .finish(templates.source(chapter));
        return read(page, chapter, chapter.place());
    }

    /** That of a short letter; {@code text} is its chapter, or the cover. */
    Story of(ShortLetter letter, Text text) {
        return read(
                templates.render("short.ftlh", text, Map.of("row", letter)), text, letter.place());
    }

    private Story read(String page, Text text, Place place) {
        var addresses =
                new MailLinks(
                        settings.site() + "/" + text.url(),
                        settings.site() + "/",
                        settings.query());
        return new StoryReader(addresses, new ProblemLocator(place, context.problems())).read(page);
    }
}
