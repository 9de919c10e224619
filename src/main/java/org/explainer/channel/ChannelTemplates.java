package org.explainer.channel;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.explainer.edition.Edition;
import org.explainer.manuscript.text.Text;
import org.explainer.overlay.Overlay;
import org.explainer.template.SlotFiller;
import org.explainer.template.Templates;

/**
 * The templates as one channel fills them. Each of them reads {@code edition}, {@code strings},
 * {@code theme} and what the channel adds for all of its own; one that shows a text reads it as
 * {@code page}, and the way from there to the root as {@code root}.
 */
public final class ChannelTemplates {

    private final Overlay files;
    private final String name;
    private final Templates templates;
    private final Map<String, Object> shared;

    private ChannelTemplates(Overlay files, String name, Map<String, Object> shared) {
        this.files = files;
        this.name = name;
        this.templates = new Templates(files, name);
        this.shared = shared;
    }

    /** {@code own} is what all templates of the channel read besides. */
    public static ChannelTemplates of(Edition edition, ChannelContext context, Map<String, ?> own) {
        Map<String, Object> shared = new HashMap<>(own);
        shared.put("edition", edition);
        shared.put("strings", context.strings());
        shared.put("theme", context.theme());
        SettingsFile settings = context.settings();
        return new ChannelTemplates(
                settings.templateFiles(context.root()), settings.templates(), shared);
    }

    /** The folder of templates. */
    public Overlay files() {
        return files;
    }

    /** A file of the folder of templates. */
    public Path file(String path) {
        return files.file(path);
    }

    /** What problems call a file of the folder of templates. */
    public String place(String path) {
        return name + "/" + path;
    }

    /** The finished text of a template; {@code more} has what it reads besides. */
    public String render(String template, Map<String, ?> more) {
        Map<String, Object> model = new HashMap<>(shared);
        model.putAll(more);
        return templates.render(template, model);
    }

    /** The finished text of a template that shows {@code page}. */
    public String render(String template, Text page, Map<String, ?> more) {
        return templates.render(template, model(page, more));
    }

    /**
     * A text's own HTML, with the blocks of {@code own} where it has them, a folder within that of
     * the templates with a final slash; each block is preceded by a comment that says where it was
     * written.
     */
    public String body(String own, Text page, Map<String, ?> more) {
        return SlotFiller.marking(templates, own).fill(page.body(), model(page, more));
    }

    private Map<String, Object> model(Text page, Map<String, ?> more) {
        Map<String, Object> model = new HashMap<>(shared);
        model.put("page", page);
        model.put("root", page.root());
        model.putAll(more);
        return model;
    }
}
