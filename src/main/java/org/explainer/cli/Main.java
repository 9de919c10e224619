package org.explainer.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.explainer.build.Build;
import org.explainer.build.ChannelOrder;
import org.explainer.problem.Problems;
import org.explainer.progress.Progress;
import org.explainer.serve.Preview;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line. Exit codes: 0 done, 1 something to mend, 2 wrong usage. */
@Command(
        name = "explainer",
        mixinStandardHelpOptions = true,
        version = "explainer " + Main.VERSION,
        description = "Turns the manuscript in content/ into the edition in target/.",
        synopsisSubcommandLabel = "COMMAND")
public final class Main {

    static final String VERSION = "1.0.0";

    private final PrintWriter out;
    private final PrintWriter err;
    private final List<String> arguments;

    @Option(
            names = "--root",
            scope = ScopeType.INHERIT,
            defaultValue = ".",
            paramLabel = "FOLDER",
            description = "the project's folder; default: this one")
    private Path root = Path.of(".");

    @Spec private @Nullable CommandSpec spec;

    private Main(PrintWriter out, PrintWriter err, List<String> arguments) {
        this.out = out;
        this.err = err;
        this.arguments = arguments;
    }

    public static void main(String[] arguments) {
        // Nothing a page says may depend on the machine that made it.
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        // Pictures are drawn in memory, wherever there is a screen or none.
        System.setProperty("java.awt.headless", "true");
        // From Java 19 on, corners too small to be seen are left out of a line: other pixels.
        System.setProperty("sun.java2d.renderer.stroker.joinError", "0");
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Thread.setDefaultUncaughtExceptionHandler(
                new LastWords(err, () -> Runtime.getRuntime().halt(1)));
        System.exit(run(out, err, arguments));
    }

    /** Runs one command and gives back its exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        var main = new Main(out, err, List.of(arguments));
        return new CommandLine(main).setOut(out).setErr(err).execute(arguments);
    }

    @Command(description = "Publish the edition into target/ if nothing is wrong with it.")
    int build(
            @Option(
                            names = "--host",
                            paramLabel = "URL",
                            description = "where the site will be; default: site.host")
                    @Nullable String host,
            @Option(
                            names = "--only",
                            paramLabel = "CHANNEL",
                            description = "the one channel to publish; default: all")
                    @Nullable String only,
            @Option(
                            names = "--bundles",
                            paramLabel = "URL",
                            description = "where the bundles will be; default: classroom.url")
                    @Nullable String bundles,
            @Mixin ReportOptions options) {
        ChannelOrder order = order(only);
        Map<String, String> overrides = new TreeMap<>();
        if (host != null) {
            overrides.put("site.host", host);
        }
        if (bundles != null) {
            overrides.put("classroom.url", bundles);
        }
        Build build = press(overrides, options);
        return report(build, () -> build.publish(order), options);
    }

    @Command(description = "Read, proofread and audit without publishing.")
    int check(
            @Option(
                            names = "--only",
                            paramLabel = "CHANNEL",
                            description = "the one channel to judge; default: all")
                    @Nullable String only,
            @Mixin ReportOptions options) {
        ChannelOrder order = order(only);
        Build build = press(Map.of(), options);
        return report(build, () -> build.check(order), options);
    }

    private ChannelOrder order(@Nullable String only) {
        if (only != null && !ChannelOrder.names().contains(only)) {
            throw new ParameterException(
                    requireNonNull(spec).commandLine(),
                    "there is no channel \"%s\"; write one of %s"
                            .formatted(only, String.join(", ", ChannelOrder.names())));
        }
        return only == null ? ChannelOrder.all() : ChannelOrder.only(only);
    }

    @Command(description = "Show the edition at http://localhost:PORT/ while you write it.")
    int serve(
            @Option(
                            names = "--port",
                            defaultValue = "8000",
                            paramLabel = "PORT",
                            description = "default: 8000; 0 takes any that is free")
                    int port,
            @Option(names = "--open", description = "open the browser as well") boolean open) {
        if (port < 0 || port > 65_535) {
            throw new ParameterException(
                    requireNonNull(spec).commandLine(), "ports have numbers from 1 to 65535");
        }
        return report(
                () -> {
                    new Preview(
                                    folder(),
                                    () -> press(Map.of(), ReportOptions.quietly()),
                                    e -> new Failure(folder(), e).problem(),
                                    out)
                            .run(port, address -> Desktop.open(open, address, err));
                    return new Problems();
                });
    }

    @Command(
            name = "new",
            description = "Begin an edition of your own, or a text or a row of this one.")
    int begin(@Mixin NewCommand wanted) {
        return report(
                () -> {
                    if (wanted.isEdition()) {
                        return beginEdition(wanted);
                    }
                    var said = new StringBuilder();
                    Problems problems =
                            new Editions(folder())
                                    .begin(wanted.kind(), wanted.name(), "" + today(), said);
                    out.println(said);
                    return problems;
                });
    }

    private Problems beginEdition(NewCommand wanted) throws IOException {
        Path here = Path.of(System.getProperty("explainer.here", ""));
        Problems problems = wanted.write(here, VERSION, today(), Dialogue.of(out));
        if (problems.hasErrors()) {
            return problems;
        }
        Path made = wanted.folder(here);
        out.println("Wrote " + made + ". Now: cd " + made + " && ./explainer serve --open");
        return Files.exists(folder().resolve("content/edition.adoc"))
                ? new Editions(made).leaks(folder())
                : problems;
    }

    @Command(description = "Look for what this edition has of the one in FOLDER.")
    int leaks(@Parameters(paramLabel = "FOLDER") Path other) {
        Path here = Path.of(System.getProperty("explainer.here", ""));
        return report(() -> new Editions(folder()).leaks(here.resolve(other).toAbsolutePath()));
    }

    @Command(description = "Read every changed chapter aloud into assets/media.")
    int narrate() {
        return report(
                () ->
                        new Recordings(folder(), press(Map.of(), new ReportOptions()), out)
                                .narrate());
    }

    @Command(description = "Make the film of content/data/film.yaml in assets/media.")
    int film() {
        return report(
                () -> new Recordings(folder(), press(Map.of(), new ReportOptions()), out).film());
    }

    /** {@code overrides} are settings that the command line says in place of the file. */
    private Build press(Map<String, String> overrides, ReportOptions options) {
        var lines = options.isQuiet() ? new PrintWriter(Writer.nullWriter()) : out;
        var progress =
                new Progress(lines, options.detail(Boolean.getBoolean("explainer.terminal")));
        if (options.isTimed()) {
            DamageLog.printTo(out);
        }
        var build = new Build(folder(), overrides, today(), progress);
        return options.isStrict() ? build.strictly() : build;
    }

    private Path folder() {
        return root.toAbsolutePath().normalize();
    }

    private interface Work {
        Problems run() throws IOException;
    }

    private int report(Work work) {
        return guarded(
                () -> {
                    Problems problems = work.run();
                    return say(new RunResult(problems, List.of(), ""), new ReportOptions());
                });
    }

    private int report(Build build, Work work, ReportOptions options) {
        return guarded(
                () -> {
                    Problems problems = work.run();
                    var outcome = new RunResult(problems, build.published(), build.result());
                    int exit = say(outcome, options);
                    String again = outcome.again(options, isOnGitHub());
                    build.remember(arguments, exit, again, outcome.err(options));
                    return exit;
                });
    }

    private int say(RunResult outcome, ReportOptions options) {
        err.print(outcome.err(options));
        out.print(outcome.out(options, isOnGitHub()));
        err.flush();
        out.flush();
        return outcome.exit();
    }

    private static boolean isOnGitHub() {
        return System.getenv("GITHUB_ACTIONS") != null;
    }

    private int guarded(Callable<Integer> command) {
        try {
            return command.call();
        } catch (BindException e) {
            err.println("error: another program listens at this port\n    choose another: --port");
        } catch (Exception | Error e) {
            err.println(new Failure(folder(), e).problem());
        }
        return 1;
    }

    /** SOURCE_DATE_EPOCH (reproducible-builds.org) stands in for the clock where it is set. */
    private static LocalDate today() {
        String epoch = System.getenv("SOURCE_DATE_EPOCH");
        Instant now = epoch == null ? Instant.now() : Instant.ofEpochSecond(Long.parseLong(epoch));
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
