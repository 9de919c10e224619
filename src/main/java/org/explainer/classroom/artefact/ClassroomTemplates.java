package org.explainer.classroom.artefact;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.explainer.channel.ChannelContext;
import org.explainer.channel.ChannelTemplates;
import org.explainer.edition.Edition;
import org.explainer.figure.Drawings;
import org.explainer.manuscript.text.Text;
import org.explainer.page.LightDark;
import org.explainer.template.Strings;

/** The templates of {@code templates/classroom}, and what all of them read. */
public final class ClassroomTemplates {

    private static final String FOLDER = "classroom/";

    private final ChannelContext context;
    private final ChannelTemplates templates;

    public ClassroomTemplates(Edition edition, ClassroomSettings settings, ChannelContext context) {
        this.context = context;
        this.templates =
                ChannelTemplates.of(
                        edition, context, Map.of("room", settings, "draw", new Drawings(edition)));
    }

    public Strings strings() {
        return context.strings();
    }

    /** A file of the folder as it is. */
    public byte[] file(String name) throws IOException {
        return Files.readAllBytes(templates.file(FOLDER + name));
    }

    /** A stylesheet of the folder with the edition's colours of the day. */
    public String style(String name) throws IOException {
        return context.theme().resolve(Files.readString(templates.file(FOLDER + name)));
    }

    /** The stylesheet of the bundles' own pages. */
    public byte[] style() throws IOException {
        return painted("start-here.css").getBytes(StandardCharsets.UTF_8);
    }

    /** A stylesheet of the folder with the edition's colours of day and night. */
    public String painted(String name) throws IOException {
        String style = Files.readString(templates.file(FOLDER + name));
        return LightDark.complete(context.theme().paint(style));
    }

    /**
     * A chapter's own text, with the blocks of a folder within this one where it has them; each is
     * preceded by a comment that says where it was written.
     */
    public String fill(String own, Text page, Map<String, ?> more) {
        return templates.body(FOLDER + own, page, more);
    }

    /** The finished text of a template of the folder, as it is stored. */
    public byte[] render(String template, Map<String, ?> more) {
        return templates.render(FOLDER + template, more).getBytes(StandardCharsets.UTF_8);
    }
}
