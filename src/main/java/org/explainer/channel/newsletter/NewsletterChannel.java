package org.explainer.channel.newsletter;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.explainer.channel.Channel;
import org.explainer.channel.Desk;
import org.explainer.edition.Edition;
import org.explainer.manuscript.Chapter;
import org.explainer.template.TemplateError;

/** A letter for each chapter, in whatever form a mail, an editor or a page of others takes it. */
@AutoService(Channel.class)
public final class NewsletterChannel implements Channel {

    /** Its public no-argument constructor is what {@link java.util.ServiceLoader} calls. */
    public NewsletterChannel() {}

    @Override
    public String name() {
        return "newsletter";
    }

    @Override
    public void publish(Edition edition, Desk desk) throws IOException {
        Optional<LetterSettings> settings = LetterSettings.read(desk);
        if (settings.isEmpty()) {
            return;
        }
        try {
            var templates = LetterTemplates.of(edition, settings.get(), desk);
            var stories = new Stories(edition, settings.get(), templates, desk);
            var writer = new IssueWriter(edition, settings.get(), templates, desk);
            List<Issue> issues = new ArrayList<>();
            for (Chapter chapter : edition.chapters()) {
                issues.add(writer.write(chapter, stories.of(chapter)));
            }
            writer.writeDesk(issues);
        } catch (TemplateError e) {
            desk.problems().add(e.problem());
        }
    }
}
