package org.explainer.site;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.explainer.channel.Channel;
import org.explainer.channel.ChannelContext;
import org.explainer.channel.DataWords;
import org.explainer.edition.Edition;
import org.explainer.page.FinishedPages;
import org.explainer.site.listen.FilmCheck;
import org.explainer.site.listen.RecordingCheck;
import org.explainer.template.Strings;

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
        Strings strings = context.strings();
        DataWords.check(edition, strings, context.problems());
        Path media = settings.get().assets().resolve("media");
        var recordings = new RecordingCheck(media, context);
        if (heard) {
            recordings.checkFiles(edition);
        } else {
            recordings.checkFilesOfPeople(edition);
        }
        var finished = FinishedPages.keptIn(context.cache());
        if (!context.problems().hasErrors()) {
            Edition baked = heard ? edition : edition.unheard();
            bake(baked, settings.get(), finished, context);
        }
        if (!context.problems().hasErrors()) {
            new AuditReport(edition, context).report(finished);
        }
        if (heard && !context.problems().hasErrors()) {
            recordings.check(edition, finished);
            FilmCheck.check(edition, media, context.problems());
        }
    }

    private static void bake(
            Edition edition, SiteSettings settings, FinishedPages finished, ChannelContext context)
            throws IOException {
        var pages = new PageTemplates(settings, edition, context, finished);
        new SiteBake(edition, settings.jbake(), context).bake(pages);
    }
}
