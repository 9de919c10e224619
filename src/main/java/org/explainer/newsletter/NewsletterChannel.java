package org.explainer.newsletter;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.Optional;
import org.explainer.channel.Channel;
import org.explainer.channel.ChannelContext;
import org.explainer.channel.DataWords;
import org.explainer.edition.Edition;
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
    public void publish(Edition edition, ChannelContext context) throws IOException {
        Optional<LetterSettings> settings = LetterSettings.read(context);
        if (settings.isEmpty()) {
            return;
        }
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
