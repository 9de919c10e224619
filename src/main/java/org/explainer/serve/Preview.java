package org.explainer.serve;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Handler;
import org.explainer.build.Build;
import org.explainer.build.ChannelOrder;
import org.explainer.build.RunLock;
import org.explainer.build.Snapshot;
import org.explainer.channel.SettingsFile;
import org.explainer.problem.Problem;
import org.explainer.problem.ProblemReport;
import org.explainer.problem.Problems;

/**
 * Shows an edition while somebody writes it: builds what was saved, the site first, of that the
 * page that was written, and tells the pages that are open. One press stays warm for as long as it
 * runs.
 */
public final class Preview {

    /** Milliseconds of quiet, after which channels are made that nobody waits for. */
    private static final long QUIET = 2_000;

    private final Path root;
    private final Supplier<Build> press;
    private final Function<Throwable, Problem> told;
    private final PrintWriter out;
    private final Events events = new Events();
    private final Map<String, Path> folders = new LinkedHashMap<>();
    private final OpenPages shown;
    private Optional<Snapshot> seen = Optional.empty();
    private Thread rest = new Thread();
    private boolean behind;

    /**
     * Of the project in {@code root}.
     *
     * @param press gives a new build
     * @param told what to say of what a build throws
     */
    public Preview(
            Path root, Supplier<Build> press, Function<Throwable, Problem> told, PrintWriter out) {
        this.root = root;
        this.press = press;
        this.told = told;
        this.out = out;
        folders.put("/", root.resolve("target/site"));
        for (String channel : List.of("newsletter", "classroom")) {
            folders.put("/" + channel + "/", root.resolve("target").resolve(channel));
        }
        shown = new OpenPages(folders, events);
    }

    /**
     * Serves at {@code port} until the program is ended.
     *
     * @param ready is told the address
     * @throws java.net.BindException when another program has the port
     */
    public void run(int port, Consumer<String> ready) throws IOException {
        var settings = SettingsFile.read(root, new Problems());
        List<String> watched = List.of(settings.content(), settings.templates(), settings.assets());
        var first = new Handler.Sequence(events, new LivePages(folders, shown));
        try (PreviewServer server = PreviewServer.start(folders, port, first);
                FolderWatch watch = new FolderWatch(root, watched)) {
            String address = "http://localhost:" + server.port() + "/";
            out.println(address + " (stop with Ctrl+C)");
            out.flush();
            shown.begin();
            save(watched);
            ready.accept(address);
            while (true) {
                step(watch, watched);
            }
        } catch (InterruptedException e) {
            end();
            Thread.currentThread().interrupt();
        }
    }

    /** Leaves nothing behind that still writes. */
    private void end() {
        rest.interrupt();
        try {
            rest.join();
        } catch (InterruptedException again) {
            // Asked twice; what writes is a daemon.
            Thread.currentThread().interrupt();
        }
    }

    private void step(FolderWatch watch, List<String> watched)
            throws IOException, InterruptedException {
        if (watch.sees(QUIET)) {
            save(watched);
        } else if (behind && !rest.isAlive()) {
            behind = false;
            rest = new Thread(this::makeRest, "rest");
            rest.setDaemon(true);
            rest.start();
        } else if (seen.isEmpty()) {
            save(watched);
        } else {
            events.breathe();
        }
    }

    /** Builds the site, if something has changed that it is made of. */
    private void save(List<String> watched) throws IOException, InterruptedException {
        Optional<Snapshot> now = Optional.of(Snapshot.of(root, watched));
        if (now.equals(seen)) {
            return;
        }
        seen = now;
        rest.interrupt();
        rest.join();
        long start = System.nanoTime();
        Build site = press.get().uncollated().showing(shown::show);
        Problems problems = built(site, ChannelOrder.only("site"));
        shown.built(problems);
        if (problems.inReadingOrder().stream().anyMatch(RunLock::isHeldByOther)) {
            seen = Optional.empty();
        }
        behind = !problems.hasErrors();
        say(problems, (System.nanoTime() - start) / 1e9);
    }

    /** What nobody waits for; a save interrupts it, and it is made after that. */
    private void makeRest() {
        Problems problems = built(press.get(), ChannelOrder.all());
        if (!Thread.currentThread().isInterrupted()) {
            try {
                shown.built(problems);
            } catch (IOException e) {
                out.println(told.apply(e));
            }
        }
    }

    private Problems built(Build build, ChannelOrder order) {
        try {
            return build.publish(order);
        } catch (IOException | RuntimeException | Error e) {
            var problems = new Problems();
            problems.add(told.apply(e));
            return problems;
        }
    }

    private void say(Problems problems, double seconds) {
        out.print(ProblemReport.of(problems).text());
        out.printf(
                Locale.ROOT,
                "%s in %.1f s%n",
                problems.hasErrors() ? "Not shown" : "Shown",
                seconds);
        out.flush();
    }
}
