package org.explainer.newsletter;

import java.util.List;
import org.explainer.channel.ChannelContext;
import org.explainer.edition.Edition;
import org.explainer.manuscript.text.Chapter;
import org.explainer.newsletter.mail.FirstLinks;
import org.explainer.newsletter.story.MailLinks;
import org.explainer.newsletter.story.ProblemLocator;
import org.explainer.newsletter.story.Story;
import org.explainer.newsletter.story.StoryReader;
import org.explainer.page.Apostrophes;
import org.explainer.page.Finishing;
import org.explainer.page.Insets;
import org.explainer.page.Lists;
import org.explainer.page.MovedLinks;
import org.explainer.page.Tables;

/** Makes stories of chapters: rendered as the site does it, then read. */
record Stories(
        Edition edition,
        LetterSettings settings,
        LetterTemplates templates,
        ChannelContext context) {

    Story of(Chapter chapter) {
        var addresses =
                new MailLinks(
                        settings.site() + "/" + chapter.url(),
                        settings.site() + "/",
                        settings.query());
        String page =
                new Finishing(
                                List.of(
                                        MovedLinks.of(
                                                MovedLinks.urls(edition), chapter, chapter.root()),
                                        new Apostrophes(),
                                        new Insets(templates.strings()),
                                        new Lists(),
                                        new Tables(),
                                        new FirstLinks()))
                        .finish(templates.source(chapter));
        return new StoryReader(addresses, new ProblemLocator(chapter.place(), context.problems()))
                .read(page);
    }
}
