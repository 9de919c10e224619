package org.explainer.classroom.artefact;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.explainer.channel.ChannelContext;
import org.explainer.edition.Edition;
import org.explainer.manuscript.teaching.Audience;
import org.explainer.page.Finding;
import org.explainer.page.FinishedPages;
import org.explainer.page.SiteAudit;
import org.explainer.problem.Problems;

/**
 * What every maker works with.
 *
 * @param site the finished pages of the site, from this run
 * @param full these as they are read without a network
 * @param lite the same without sound and film
 */
public record ClassroomContext(
        Edition edition,
        ClassroomSettings settings,
        ClassroomTemplates templates,
        Path site,
        SiteCopy full,
        SiteCopy lite,
        ChannelContext channel) {

    /**
     * The name of an artefact: {@code classroom.file("pupil.zip")} is {@code
     * book-1.0.0-en-pupil.zip}.
     */
    public String file(String ending) {
        return String.join(
                "-",
                settings.name(),
                edition.cover().version(),
                edition.cover().language().toLowerCase(Locale.ROOT),
                ending);
    }

    /** What writes a file, part by part. */
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /**
     * Writes a file of the channel.
     *
     * @param file its name, such as {@link #file} gives it
     */
    public Artefact artefact(
            String kind, String label, String file, Audience audience, Writing content)
            throws IOException {
        Path path = channel.output().resolve(file);
        try (var out = new BufferedOutputStream(Files.newOutputStream(path))) {
            content.to(out);
        }
        return Artefact.in(path, kind, label, audience);
    }

    /** What is wrong with the pages of a bundle. */
    public List<Finding> audit(Bundle bundle) throws IOException {
        return SiteAudit.of(bundle.names(), bundle::content, finished());
    }

    /** What is wrong with a page that lies alone. */
    public List<Finding> audit(String name, byte[] page) throws IOException {
        return SiteAudit.of(Set.of(name), any -> page, finished());
    }

    private FinishedPages finished() {
        return FinishedPages.keptIn(channel.cache());
    }

    /** A bundle that holds nothing yet, within the folder {@code top}, as {@link Bundle} has it. */
    public Bundle bundle(String top) {
        return new Bundle(top, problems(), channel.archive(), channel.cache());
    }

    public Problems problems() {
        return channel.problems();
    }
}
