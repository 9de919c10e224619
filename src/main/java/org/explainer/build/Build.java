package org.explainer.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.explainer.block.BlockKind;
import org.explainer.cache.Eviction;
import org.explainer.channel.Archive;
import org.explainer.channel.Channel;
import org.explainer.channel.ChannelContext;
import org.explainer.channel.PageListener;
import org.explainer.channel.SettingsCheck;
import org.explainer.channel.SettingsFile;
import org.explainer.channel.Theme;
import org.explainer.edition.Edition;
import org.explainer.manuscript.Manuscript;
import org.explainer.page.ReleaseCheck;
import org.explainer.problem.Problems;
import org.explainer.progress.Progress;
import org.explainer.progress.Stage;
import org.explainer.proofreading.Proofreader;
import org.explainer.reader.ManuscriptReader;
import org.explainer.reader.file.Folders;
import org.explainer.template.Strings;
import org.explainer.template.WordFiles;
import org.jspecify.annotations.Nullable;

/** The press from end to end: read, proofread, bake, audit, publish. */
public final class Build {

    /** What all channels have in common beside the edition. */
    private record Shared(
            SettingsFile settings,
            Theme theme,
            Strings strings,
            Archive archive,
            ReleaseCheck release) {}

    /** Some ten books like a long essay with its sound; nobody comes back after a month. */
    private static final Eviction EVICTION = new Eviction(400_000_000, Duration.ofDays(30));

    private final Path root;
    private final Map<String, String> overrides;
    private final LocalDate today;
    private final Progress progress;
    private final StagingFolder staging;
    private final Map<String, Path> made = new TreeMap<>();
    private final Map<String, Path> read = new TreeMap<>();
    private final Problems problems = new Problems();
    private final Publishing publishing;
    private @Nullable RunMemory memory;
    private boolean strict;
    private boolean collated = true;
    private PageListener pages = PageListener.NONE;

    /** {@code overrides} are settings in place of those of the file. */
    public Build(Path root, Map<String, String> overrides, LocalDate today, Progress progress) {
        this.root = root;
        this.overrides = Map.copyOf(overrides);
        this.today = today;
        this.progress = progress;
        this.staging = new StagingFolder(root.resolve("target"));
        this.publishing = new Publishing(staging, progress);
    }

    /**
     * Publishes the edition through the chosen channels if nothing is wrong with it, and says what
     * there is to mend.
     */
    public Problems publish(ChannelOrder asked) throws IOException {
        run(asked, true);
        return problems;
    }

    /** Does everything but publish. */
    public Problems check(ChannelOrder asked) throws IOException {
        run(asked, false);
        return problems;
    }

    /** Lets it publish nothing of which there is a warning. */
    public Build strictly() {
        strict = true;
        return this;
    }

    /** Leaves it to a later build to look for lost words: these are faults of the press alone. */
    public Build uncollated() {
        collated = false;
        return this;
    }

    /** Lets somebody see the pages of the site before all is made. */
    public Build showing(PageListener listener) {
        pages = listener;
        return this;
    }

    /** The folders that it published, from the project's. */
    public List<String> published() {
        return publishing.folders();
    }

    /** A line for each of these, with what is in it. */
    public String result() {
        return publishing.result();
    }

    /**
     * Lets the next run know what this one did, if it ended by itself.
     *
     * @param arguments what was typed, the command first
     * @param exit its exit code
     * @param out what the next run is to say where nothing has changed
     * @param err what was reported
     */
    public void remember(List<String> arguments, int exit, String out, String err)
            throws IOException {
        if (memory != null) {
            memory.keep(arguments, published(), exit, out, err);
        }
    }

    private void run(ChannelOrder asked, boolean publish) throws IOException {
        SettingsFile settings = SettingsFile.read(root, overrides, problems);
        Folders folders = settings.folders(root);
        if (!Files.isDirectory(folders.content())) {
            read(folders);
            return;
        }
        Optional<RunLock> lock = RunLock.take(root, problems);
        if (lock.isPresent()) {
            RunLock held = lock.get();
            try (held) {
                memory = RunMemory.before(root, settings);
                run(asked.within(settings), settings, publish);
                EVICTION.in(folders.cache(), System.currentTimeMillis());
            }
        }
    }

    private void run(ChannelOrder order, SettingsFile settings, boolean publish)
            throws IOException {
        staging.recover();
        try {
            publish(order, settings, publish);
        } finally {
            staging.clear();
        }
    }

    private void publish(ChannelOrder order, SettingsFile settings, boolean publish)
            throws IOException {
        Folders folders = settings.folders(root);
        Manuscript manuscript = read(folders);
        Theme theme = Theme.read(root, settings);
        WordFiles words = words(settings, manuscript);
        progress.stage("Proofreading", stage -> proofread(manuscript, settings, theme));
        if (problems.hasErrors()) {
            return;
        }
        Edition edition = new Edition(manuscript);
        Strings strings = Strings.of(words, edition.essay());
        Archive archive = publish ? Archive.TIGHT : Archive.LOOSE;
        var release = new ReleaseCheck(folders.cache());
        var shared = new Shared(settings, theme, strings, archive, release);
        ChannelOrder all = order.asking(edition);
        make(all, edition, shared);
        if (collated && !problems.hasErrors()) {
            var collation = new CollationStage(root, folders, strings);
            progress.stage("Collating", stage -> collation.run(read, problems, stage));
        }
        if (strict) {
            problems.takeWarningsForErrors();
        }
        if (publish && !problems.hasErrors()) {
            publishing.publish(all);
        }
    }

    private Manuscript read(Folders folders) throws IOException {
        List<BlockKind> kinds = new ArrayList<>();
        ServiceLoader.load(BlockKind.class).forEach(kinds::add);
        List<Manuscript> read = new ArrayList<>();
        progress.stage(
                "Reading",
                stage -> {
                    read.add(ManuscriptReader.read(folders, kinds, problems, stage));
                    return summary(read.get(0));
                });
        return read.get(0);
    }

    private WordFiles words(SettingsFile settings, Manuscript manuscript) throws IOException {
        return WordFiles.read(
                root, settings.templates(), settings.content(), manuscript.language(), problems);
    }

    private String proofread(Manuscript manuscript, SettingsFile settings, Theme theme)
            throws IOException {
        SettingsCheck.check(settings, theme, problems);
        new Proofreader(today, LimitSettings.read(settings)).check(manuscript, problems);
        int found = problems.inReadingOrder().size();
        return found == 0 ? "nothing to mend" : found + " to mend";
    }

    /** Leaves out what needs something with which there is something wrong. */
    private void make(ChannelOrder order, Edition edition, Shared shared) throws IOException {
        for (Channel channel : order.channels()) {
            if (made.keySet().containsAll(channel.needs())) {
                progress.stage("Making", stage -> make(channel, edition, shared, stage));
            }
        }
    }

    private String make(Channel channel, Edition edition, Shared shared, Stage stage)
            throws IOException {
        Path output = staging.open(channel.name());
        Path cache = shared.settings.folders(root).cache();
        var found = new Problems();
        channel.publish(
                edition,
                new ChannelContext(
                        root,
                        cache,
                        output,
                        staging.output(channel.name()),
                        made,
                        shared.settings,
                        shared.theme,
                        shared.strings,
                        found,
                        shared.archive,
                        stage,
                        pages));
        keep(channel, output, found, shared.release);
        return channel.name();
    }

    /** What nothing is wrong with, others may pack. */
    private void keep(Channel channel, Path output, Problems found, ReleaseCheck release)
            throws IOException {
        if (!found.hasErrors()) {
            release.check(channel.name(), output, found);
        }
        found.inReadingOrder().forEach(problems::add);
        if (!found.hasErrors()) {
            made.put(channel.name(), output);
            if (channel.collated()) {
                read.put(channel.name(), output);
            }
        }
    }

    private static String summary(Manuscript manuscript) {
        return "%d chapters, %d pages, %d rows of data"
                .formatted(
                        manuscript.chapters().size(),
                        manuscript.pages().size() + manuscript.profiles().size(),
                        manuscript.library().all().count());
    }
}
