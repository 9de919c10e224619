package org.explainer.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.explainer.build.LastRun;

/**
 * Says what the last run said, if nothing has changed since. The launcher asks it before it starts
 * the press, which takes longer to load than this takes to look at every file.
 */
public final class UnchangedRun {

    /** The exit code when something has changed, and the press has to run. */
    public static final int CHANGED = 75;

    private UnchangedRun() {}

    /** Exits with the code of the last run, or with {@link #CHANGED}. */
    public static void main(String[] arguments) {
        System.exit(run(Path.of(""), System.out, System.err, arguments));
    }

    /** Prints to {@code out} and {@code err} what the last run printed; gives its exit code. */
    public static int run(Path root, PrintStream out, PrintStream err, String... arguments) {
        try {
            Optional<LastRun> last = LastRun.unchanged(root.toAbsolutePath(), arguments);
            if (last.isPresent()) {
                print(last.get().out(), out);
                print(last.get().err(), err);
                return last.get().exit();
            }
        } catch (IOException e) {
            // What cannot be read here the press cannot read either, and says so better.
            return CHANGED;
        }
        return CHANGED;
    }

    private static void print(String text, PrintStream stream) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        stream.write(bytes, 0, bytes.length);
        stream.flush();
    }
}
