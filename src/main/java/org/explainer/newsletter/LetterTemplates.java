package org.explainer.newsletter;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.explainer.channel.ChannelContext;
import org.explainer.channel.Theme;
import org.explainer.edition.Edition;
import org.explainer.figure.Drawings;
import org.explainer.manuscript.text.Text;
import org.explainer.template.SlotFiller;
import org.explainer.template.Strings;
import org.explainer.template.Templates;

/** The templates of letters, and what all of them read. */
final class LetterTemplates {

    private static final String FOLDER = "newsletter/";

    /** Languages written from right to left. */
    private static final Set<String> LEFTWARD =
            Set.of("ar", "arc", "dv", "fa", "he", "ps", "ur", "yi");

    private final Edition edition;
    private final LetterSettings settings;
    private final Templates templates;
    private final Strings strings;
    private final Theme theme;
    private final Drawings draw;
    private final Path folder;
    private final String name;
    private final Path assets;

    private LetterTemplates(
            Edition edition,
            LetterSettings settings,
            Templates templates,
            Strings strings,
            Theme theme,
            Path folder,
            String name,
            Path assets) {
        this.assets = assets;
        this.name = name;
        this.folder = folder;
        this.edition = edition;
        this.settings = settings;
        this.templates = templates;
        this.strings = strings;
        this.theme = theme;
        this.draw = new Drawings(edition);
    }

    static LetterTemplates of(Edition edition, LetterSettings settings, ChannelContext context) {
        String name = context.settings().templates();
        Path folder = context.root().resolve(name);
        return new LetterTemplates(
                edition,
                settings,
                new Templates(folder, name),
                context.strings(),
                context.theme(),
                folder,
                name,
                context.root().resolve(context.settings().assets()));
    }

    /** A file of {@code templates/newsletter} that is published as it is. */
    Path file(String name) {
        return folder.resolve(FOLDER + name);
    }

    /** The folder of what authors publish beside texts. */
    Path assets() {
        return assets;
    }

    /** What problems call it. */
    String place(String template) {
        return name + "/" + FOLDER + template;
    }

    Theme theme() {
        return theme;
    }

    Strings strings() {
        return strings;
    }

    /** {@code template} is one of {@code templates/newsletter}. */
    String render(String template, Text page, Map<String, ?> more) {
        Map<String, Object> model = model(page);
        model.putAll(more);
        return templates.render(FOLDER + template, model);
    }

    /** The plain page that letters are read from. */
    String source(Text page) {
        Map<String, Object> model = model(page);
        model.put("body", SlotFiller.marking(templates, FOLDER).fill(page.body(), model));
        return templates.render(FOLDER + "chapter.ftlh", model);
    }

    /** {@code ltr} or {@code rtl}. */
    String direction() {
        String language = edition.cover().language().toLowerCase(Locale.ROOT);
        return LEFTWARD.contains(language.split("-", 2)[0]) ? "rtl" : "ltr";
    }

    private Map<String, Object> model(Text page) {
        Map<String, Object> model = new HashMap<>();
        model.put("edition", edition);
        model.put("page", page);
        model.put("root", page.root());
        model.put("letter", settings);
        model.put("strings", strings);
        model.put("theme", theme);
        model.put("draw", draw);
        model.put("direction", direction());
        model.put("start", direction().equals("rtl") ? "right" : "left");
        return model;
    }
}
