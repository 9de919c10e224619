package org.explainer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.explainer.channel.Archive;
import org.explainer.channel.ChannelContext;
import org.explainer.channel.PageListener;
import org.explainer.channel.SettingsFile;
import org.explainer.channel.Theme;
import org.explainer.classroom.artefact.ClassroomSettings;
import org.explainer.edition.Edition;
import org.explainer.problem.Problems;
import org.explainer.progress.Stage;
import org.explainer.template.Strings;
import org.explainer.template.WordFiles;

/** What channels work with, for tests of their parts. */
public final class Contexts {

    private Contexts() {}

    /** Settings of bundles that are called {@code tiny-…}; {@code cartridge} is a version. */
    public static ClassroomSettings classroom(String cartridge) {
        return new ClassroomSettings(
                "tiny", "https://example.org", "templates", "content", cartridge, Set.of());
    }

    /** As a build of the project in {@code root} gives it; its output goes to {@code cache}. */
    public static ChannelContext of(Path root, Path cache, Edition edition, Problems problems)
            throws IOException {
        SettingsFile settings = SettingsFile.read(root, problems);
        WordFiles words =
                WordFiles.read(
                        root,
                        settings.templates(),
                        settings.content(),
                        edition.language(),
                        new Problems());
        return new ChannelContext(
                root,
                cache,
                cache,
                cache.resolveSibling("published"),
                Map.of(),
                settings,
                Theme.read(root, settings),
                Strings.of(words, edition.essay()),
                problems,
                Archive.TIGHT,
                Stage.unseen(),
                PageListener.NONE);
    }
}
