package org.explainer.classroom.artefact;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.explainer.channel.ChannelContext;
import org.explainer.edition.Edition;
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

    /** What is wrong with the pages among {@code files}, as they lie in a bundle, by path. */
    public List<Finding> audit(Map<String, byte[]> files) throws IOException {
        return SiteAudit.of(files, FinishedPages.keptIn(channel.cache()));
    }

    /** A bundle that holds nothing yet, within the folder {@code top}, as {@link Bundle} has it. */
    public Bundle bundle(String top) {
        return new Bundle(top, problems(), channel.archive());
    }

    public Problems problems() {
        return channel.problems();
    }
}
