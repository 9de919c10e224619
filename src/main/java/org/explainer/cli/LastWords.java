package org.explainer.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.explainer.problem.ProblemReport;
import org.explainer.template.TemplateError;

/**
 * What threads say that nobody waits for. One that watches templates says so of an expression that
 * cannot be ended; then the program ends, as if it had been killed: what was published stays.
 */
final class LastWords implements Thread.UncaughtExceptionHandler {

    private final PrintWriter err;
    private final Runnable end;

    LastWords(PrintWriter err, Runnable end) {
        this.err = err;
        this.end = end;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        Optional<TemplateError> endless = TemplateError.in(thrown);
        if (endless.isEmpty()) {
            thrown.printStackTrace(err);
            err.flush();
            return;
        }
        err.print(new ProblemReport(List.of(endless.get().problem())).text());
        err.flush();
        end.run();
    }
}
