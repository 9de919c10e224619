package org.explainer.classroom.artefact;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.explainer.channel.ChannelContext;
import org.explainer.channel.Theme;
import org.explainer.edition.Edition;
import org.explainer.figure.Drawings;
import org.explainer.manuscript.text.Text;
import org.explainer.page.LightDark;
import org.explainer.template.SlotFiller;
import org.explainer.template.Strings;
import org.explainer.template.Templates;

/** The templates of {@code templates/classroom}, and what all of them read. */
public final class ClassroomTemplates {

    private static final String FOLDER = "classroom/";

    private final Edition edition;
    private final ClassroomSettings settings;
    private final Templates templates;
    private final Strings strings;
    private final Theme theme;
    private final Path folder;
    private final Drawings draw;

    private ClassroomTemplates(
            Edition edition,
            ClassroomSettings settings,
            Templates templates,
            Strings strings,
            Theme theme,
            Path folder) {
        this.edition = edition;
        this.settings = settings;
        this.templates = templates;
        this.strings = strings;
        this.theme = theme;
        this.folder = folder;
        this.draw = new Drawings(edition);
    }

    public static ClassroomTemplates of(
            Edition edition, ClassroomSettings settings, ChannelContext context) {
        String name = settings.templates();
        Path folder = context.root().resolve(name);
        return new ClassroomTemplates(
                edition,
                settings,
                new Templates(folder, name),
                context.strings(),
                context.theme(),
                folder);
    }

    public Strings strings() {
        return strings;
    }

    /** A file of the folder as it is. */
    public byte[] file(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(FOLDER + name));
    }

    /** A stylesheet of the folder with the edition's colours of the day. */
    public String style(String name) throws IOException {
        return theme.resolve(Files.readString(folder.resolve(FOLDER + name)));
    }

    /** The stylesheet of the bundles' own pages. */
    public byte[] style() throws IOException {
        String style = Files.readString(folder.resolve(FOLDER + "start-here.css"));
        return LightDark.complete(theme.paint(style)).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A chapter's own text, with the blocks of a folder within this one where it has them; each is
     * preceded by a comment that says where it was written.
     */
    public String fill(String own, Text page, Map<String, ?> more) {
        Map<String, Object> model = new HashMap<>(more);
        model.put("edition", edition);
        model.put("strings", strings);
        model.put("theme", theme);
        model.put("draw", draw);
        model.put("page", page);
        model.put("root", page.root());
        return SlotFiller.marking(templates, FOLDER + own).fill(page.body(), model);
    }

    /** The finished text of a template of the folder, as it is stored. */
    public byte[] render(String template, Map<String, ?> more) {
        Map<String, Object> model = new HashMap<>();
        model.put("edition", edition);
        model.put("room", settings);
        model.put("strings", strings);
        model.put("theme", theme);
        model.put("draw", draw);
        model.putAll(more);
        return templates.render(FOLDER + template, model).getBytes(StandardCharsets.UTF_8);
    }
}
