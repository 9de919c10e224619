package org.explainer.progress;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;

/** Says what is being done while it is done, a line for each stage. */
public final class Progress {

    /** How much is shown. */
    public enum Detail {
        /** Lines for stages that are done. */
        LINES,
        /** On a terminal: what is being done now, too, and how far it is. */
        BAR,
        /** The longest steps of each stage, too. */
        TIMINGS
    }

    /** A stage of the build. */
    public interface Work<T> {
        T run(Stage stage) throws IOException;
    }

    /** In characters, as the width. */
    private static final int BAR = 20;

    /** What a terminal of 80 shows without breaking the line. */
    private static final int WIDTH = 79;

    /** How many steps of a stage are timed for readers. */
    private static final int LONGEST = 6;

    /** A step that takes less is nobody's trouble, in seconds. */
    private static final double NOTABLE = 0.05;

    private final PrintWriter out;
    private final Detail detail;

    public Progress(PrintWriter out, Detail detail) {
        this.out = out;
        this.detail = detail;
    }

    /** Runs a stage; its line ends with what the stage gives back, and the seconds it took. */
    public <T> T stage(String name, Work<T> work) throws IOException {
        show(name, " …");
        var stage = new Stage((running, step) -> show(name, bar(running) + step));
        long start = System.nanoTime();
        T result = work.run(stage);
        show("", "");
        out.println(line(name, String.valueOf(result), (System.nanoTime() - start) / 1e9));
        if (detail == Detail.TIMINGS) {
            stage.longest(LONGEST).stream()
                    .filter(step -> step.seconds() >= NOTABLE)
                    .forEach(step -> out.println(line("", step.name(), step.seconds())));
        }
        out.flush();
        return result;
    }

    private static String line(String name, String result, double seconds) {
        return String.format(Locale.ROOT, "  %-12s %-46s %5.1f s", name, result, seconds);
    }

    /** What stands in the last line of a terminal until something else does. */
    private synchronized void show(String name, String state) {
        if (detail == Detail.BAR) {
            String line = name.isEmpty() ? "" : "  " + name + state;
            String cut = line.length() > WIDTH ? line.substring(0, WIDTH) : line;
            out.print("\r" + cut + " ".repeat(WIDTH - cut.length()) + "\r" + cut);
            out.flush();
        }
    }

    private static String bar(Stage stage) {
        if (stage.expected() == 0) {
            return " ";
        }
        int full = Math.min(BAR, BAR * stage.done() / stage.expected());
        return " " + "█".repeat(full) + "░".repeat(BAR - full) + " ";
    }

    /** Says something that belongs to no stage. */
    public void say(String line) {
        out.println(line);
        out.flush();
    }
}
