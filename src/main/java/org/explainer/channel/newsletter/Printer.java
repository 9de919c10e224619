package org.explainer.channel.newsletter;

import java.util.HashMap;
import java.util.Map;
import org.explainer.html.story.Story;
import org.explainer.manuscript.Chapter;

/** Prints a story in each of the four ways, all from the same pieces. */
record Printer(LetterTemplates templates, LetterSettings settings) {

    /** {@code unsubscribe} is a platform's sign for its link; empty for no such line. */
    String email(
            Chapter chapter,
            Headline headline,
            Story story,
            Map<String, Picture> pictures,
            String unsubscribe) {
        Map<String, Object> model = model(headline, story, pictures);
        model.put("unsubscribe", unsubscribe);
        return templates.render("email.ftlh", chapter, model);
    }

    /** The page that is opened to copy it. */
    String paste(Chapter chapter, Headline headline, Story story, Map<String, Picture> pictures) {
        Map<String, Object> model = model(headline, story, pictures);
        model.put("paste", bare(chapter, headline, story, pictures));
        return templates.render("paste-page.ftlh", chapter, model);
    }

    /** What of that page is copied. */
    String bare(Chapter chapter, Headline headline, Story story, Map<String, Picture> pictures) {
        return templates.render("paste.ftlh", chapter, model(headline, story, pictures)).strip();
    }

    String text(Story story) {
        return new PlainText(
                        templates.strings().get("letter.links"),
                        templates.strings().get("letter.picture"))
                .print(story);
    }

    private static Map<String, Object> model(
            Headline headline, Story story, Map<String, Picture> pictures) {
        Map<String, Object> model = new HashMap<>();
        model.put("subject", headline.subject());
        model.put("preheader", headline.preheader());
        model.put("story", story);
        model.put("pictures", pictures);
        return model;
    }
}
