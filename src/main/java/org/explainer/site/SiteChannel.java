package org.explainer.site;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.explainer.channel.Channel;
import org.explainer.channel.ChannelContext;
import org.explainer.channel.DataWords;
import org.explainer.edition.Edition;
import org.explainer.manuscript.text.Chapter;
import org.explainer.page.FinishedPages;
import org.explainer.site.listen.FilmCheck;
import org.explainer.site.listen.RecordingCheck;

/** The web site, baked by JBake and audited before anybody sees it. */
@AutoService(Channel.class)
public final class SiteChannel implements Channel {

    private final boolean heard;

    /** Its public no-argument constructor is what {@link java.util.ServiceLoader} calls. */
    public SiteChannel() {
        this(true);
    }

    private SiteChannel(boolean heard) {
        this.heard = heard;
    }

    /**
     * The site as a voice needs it: without recordings, which may be missing or not fit the text.
     */
    public static SiteChannel beforeNarration() {
        return new SiteChannel(false);
    }

    @Override
    public String name() {
        return "site";
    }

    @Override
    public void publish(Edition edition, ChannelContext context) throws IOException {
        Optional<SiteSettings> settings = SiteSettings.read(context);
        if (settings.isEmpty()) {
            return;
        }
        DataWords.check(edition, context.strings(), context.problems());
        var recordings = new RecordingCheck(settings.get().assets().resolve("media"), context);
        if (heard) {
            recordings.checkFiles(edition);
        } else {
            recordings.checkFilesOfPeople(edition);
        }
        if (!context.problems().hasErrors()) {
            bake(edition, recordings, settings.get(), context);
        }
    }

    /** A second time where a recording proves to be of no use, without its player. */
    private void bake(
            Edition edition,
            RecordingCheck recordings,
            SiteSettings settings,
            ChannelContext context)
            throws IOException {
        Edition wanted = heard ? edition : edition.unheard(chapter -> true);
        FinishedPages finished = bake(wanted, settings, context);
        if (!context.problems().hasErrors()) {
            Set<Chapter> lost = recordings.check(wanted, finished);
            if (heard) {
                FilmCheck.check(edition, settings.assets().resolve("media"), context.problems());
            }
            if (!lost.isEmpty()) {
                EmptyFolders.empty(context.output());
                finished = bake(edition.unheard(lost::contains), settings, context);
            }
            new AuditReport(edition, context).report(finished);
        }
    }

    private static FinishedPages bake(
            Edition edition, SiteSettings settings, ChannelContext context) throws IOException {
        var finished = FinishedPages.keptIn(context.cache());
        var pages = new PageTemplates(settings, edition, context, finished);
        new SiteBake(edition, settings.jbake(), context).bake(pages);
        return finished;
    }
}
