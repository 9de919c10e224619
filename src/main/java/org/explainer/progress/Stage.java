package org.explainer.progress;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/** A part of a run that takes steps, some of them perhaps at the same time. */
public final class Stage {

    /** What a step does. */
    public interface Step {
        void run() throws IOException;
    }

    /** A step of which something is left. */
    public interface Making<T> {
        T run() throws IOException;
    }

    /** How long a step took. */
    record Timed(String name, double seconds) {}

    private final BiConsumer<Stage, String> shown;
    private final List<Timed> steps = new CopyOnWriteArrayList<>();
    private volatile int expected;

    /** {@code shown} is told the name of each step when it begins. */
    Stage(BiConsumer<Stage, String> shown) {
        this.shown = shown;
    }

    /** A stage that nobody watches. */
    public static Stage unseen() {
        return new Stage((stage, step) -> {});
    }

    /** Says how many steps there will be, where that is known. */
    public void expect(int count) {
        expected = count;
    }

    /** Takes a step. */
    public void step(String name, Step work) throws IOException {
        made(
                name,
                () -> {
                    work.run();
                    return name;
                });
    }

    /** Takes a step that makes something, and gives it back. */
    public <T> T made(String name, Making<T> work) throws IOException {
        shown.accept(this, name);
        long start = System.nanoTime();
        T made = work.run();
        steps.add(new Timed(name, (System.nanoTime() - start) / 1e9));
        return made;
    }

    int expected() {
        return expected;
    }

    int done() {
        return steps.size();
    }

    /** The steps that took longest, the longest first. */
    List<Timed> longest(int count) {
        return steps.stream()
                .sorted(Comparator.comparing(Timed::seconds).reversed())
                .limit(count)
                .toList();
    }
}
