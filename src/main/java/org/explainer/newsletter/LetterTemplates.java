package org.explainer.newsletter;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.explainer.channel.ChannelContext;
import org.explainer.channel.ChannelTemplates;
import org.explainer.channel.Theme;
import org.explainer.edition.Edition;
import org.explainer.figure.Drawings;
import org.explainer.manuscript.text.Text;
import org.explainer.template.Strings;

/** The templates of letters, and what all of them read. */
final class LetterTemplates {

    private static final String FOLDER = "newsletter/";

    /** Languages written from right to left. */
    private static final Set<String> LEFTWARD =
            Set.of("ar", "arc", "dv", "fa", "he", "ps", "ur", "yi");

    private final Edition edition;
    private final ChannelContext context;
    private final ChannelTemplates templates;

    LetterTemplates(Edition edition, LetterSettings settings, ChannelContext context) {
        this.edition = edition;
        this.context = context;
        Map<String, Object> own =
                Map.of(
                        "letter",
                        settings,
                        "draw",
                        new Drawings(edition),
                        "direction",
                        direction(),
                        "start",
                        direction().equals("rtl") ? "right" : "left");
        this.templates = ChannelTemplates.of(edition, context, own);
    }

    /** A file of {@code templates/newsletter} that is published as it is. */
    Path file(String name) {
        return templates.file(FOLDER + name);
    }

    /** The folder of what authors publish beside texts. */
    Path assets() {
        return context.root().resolve(context.settings().assets());
    }

    /** What problems call it. */
    String place(String template) {
        return templates.place(FOLDER + template);
    }

    Theme theme() {
        return context.theme();
    }

    Strings strings() {
        return context.strings();
    }

    /** {@code template} is one of {@code templates/newsletter}. */
    String render(String template, Text page, Map<String, ?> more) {
        return templates.render(FOLDER + template, page, more);
    }

    /** The plain page that letters are read from. */
    String source(Text page) {
        String body = templates.body(FOLDER, page, Map.of());
        return render("chapter.ftlh", page, Map.of("body", body));
    }

    /** {@code ltr} or {@code rtl}. */
    String direction() {
        String language = edition.cover().language().toLowerCase(Locale.ROOT);
        return LEFTWARD.contains(language.split("-", 2)[0]) ? "rtl" : "ltr";
    }
}
