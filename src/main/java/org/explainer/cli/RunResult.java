package org.explainer.cli;

import java.util.List;
import org.explainer.problem.ProblemReport;
import org.explainer.problem.Problems;

/**
 * What a build or a check came to.
 *
 * @param published the folders that hold the new edition, from the project's
 * @param lines what was said of them
 */
record RunResult(Problems problems, List<String> published, String lines) {

    RunResult {
        published = List.copyOf(published);
    }

    int exit() {
        return problems.hasErrors() ? 1 : 0;
    }

    /** What goes to the error stream. */
    String err(ReportOptions options) {
        return options.isJson() ? "" : ProblemReport.of(problems).text();
    }

    /**
     * What goes to the output stream when all is done.
     *
     * @param annotated whether GitHub is to show the problems beside their lines
     */
    String out(ReportOptions options, boolean annotated) {
        var report = ProblemReport.of(problems);
        if (options.isJson()) {
            return "{\"exit\":%d,\"published\":%s,\"problems\":%s}%n"
                    .formatted(exit(), ProblemReport.json(published), report.json());
        }
        return annotated ? report.annotations() : "";
    }

    /** What goes there when nothing has changed since. */
    String again(ReportOptions options, boolean annotated) {
        String said = options.isQuiet() ? "" : "Nothing has changed since the last run.\n" + lines;
        return said + out(options, annotated);
    }
}
