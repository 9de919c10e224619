package org.explainer.cli;

import org.explainer.progress.Progress;
import picocli.CommandLine.Option;

/** How a command judges what it found, and how it says so. */
final class ReportOptions {

    @Option(names = "--strict", description = "take warnings for errors")
    private boolean strict;

    @Option(names = "--quiet", description = "say nothing but what there is to mend")
    private boolean quiet;

    @Option(
            names = "--json",
            description = "print one object for programs: exit, published, problems")
    private boolean json;

    @Option(names = "--timings", description = "say where the time went, and what was damaged")
    private boolean timings;

    /** As with {@code --quiet}. */
    static ReportOptions quietly() {
        var options = new ReportOptions();
        options.quiet = true;
        return options;
    }

    boolean isStrict() {
        return strict;
    }

    /** Whether nothing is said of the work while it is done. */
    boolean isQuiet() {
        return quiet || json;
    }

    /** How much is shown of the work while it is done; {@code terminal} has a last line. */
    Progress.Detail detail(boolean terminal) {
        if (timings) {
            return Progress.Detail.TIMINGS;
        }
        return terminal ? Progress.Detail.BAR : Progress.Detail.LINES;
    }

    boolean isTimed() {
        return timings && !isQuiet();
    }

    boolean isJson() {
        return json;
    }
}
