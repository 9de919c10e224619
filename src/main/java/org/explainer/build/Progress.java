package org.explainer.build;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;

/** Says what is being done while it is done, a line for each stage. */
public final class Progress {

    /** A stage of the build. */
    interface Stage<T> {
        T run() throws IOException;
    }

    private final PrintWriter out;
    private final boolean terminal;

    /** On a {@code terminal} the name of a stage shows before it is finished. */
    public Progress(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Runs the stage; {@code done} may hold one %s, filled with what the stage gives back. */
    <T> T stage(String name, Stage<T> stage) throws IOException {
        if (terminal) {
            out.print("  " + name + " …");
            out.flush();
        }
        long start = System.nanoTime();
        T result = stage.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        String line = String.format(Locale.ROOT, "  %-12s %-46s %5.1f s", name, result, seconds);
        out.println(terminal ? "\r" + line : line);
        out.flush();
        return result;
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }
}
