package org.explainer.newsletter;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.explainer.channel.Channel;
import org.explainer.channel.ChannelContext;
import org.explainer.channel.DataWords;
import org.explainer.edition.Edition;
import org.explainer.template.TemplateError;

/** A letter for each chapter, in whatever form a mail, an editor or a page of others takes it. */
@AutoService(Channel.class)
public final class NewsletterChannel implements Channel {

    private static final String SITE = "site";

    /** Its public no-argument constructor is what {@link java.util.ServiceLoader} calls. */
    public NewsletterChannel() {}

    @Override
    public String name() {
        return "newsletter";
    }

    /** Whether a chapter is heard depends on how much of its page was edited since. */
    @Override
    public List<String> asks(Edition edition) {
        return edition.narrations().isEmpty() ? List.of() : List.of(SITE);
    }

    @Override
    public void publish(Edition whole, ChannelContext context) throws IOException {
        Optional<LetterSettings> settings = LetterSettings.read(context);
        if (settings.isEmpty()) {
            return;
        }
        Path site = context.made().get(SITE);
        Edition edition = site == null ? whole : whole.heardOn(site);
        try {
            var templates = new LetterTemplates(edition, settings.get(), context);
            DataWords.check(edition, templates.strings(), context.problems());
            if (!context.problems().hasErrors()) {
                new LetterBuilder(edition, settings.get(), templates, context).send();
            }
        } catch (TemplateError e) {
            context.problems().add(e.problem());
        }
    }
}
