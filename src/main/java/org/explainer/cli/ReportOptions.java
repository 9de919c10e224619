package org.explainer.cli;

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

    boolean isJson() {
        return json;
    }
}
