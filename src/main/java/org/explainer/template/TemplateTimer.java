package org.explainer.template;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.explainer.problem.Place;

/**
 * Ends templates that neither end nor print: a list without an end that finds nothing to say. What
 * counts is the time that the processor spent on one template, not the clock, so that neither a
 * busy machine nor one that slept ends what is right.
 */
final class TemplateTimer {

    /** The longest of a book takes a few seconds. */
    static final Duration LONGEST = Duration.ofSeconds(60);

    private static final ThreadMXBean TIMES = ManagementFactory.getThreadMXBean();

    private final Set<Run> runs = ConcurrentHashMap.newKeySet();
    private final Consumer<Place> lastResort;
    private final long longest;
    private final long pause;
    private boolean watching;

    /**
     * @param lastResort told of a place that does not even end when it is told to: nothing else
     *     than a list looks whether it is to stop, and no thread of Java can be ended from outside
     */
    TemplateTimer(Duration longest, Consumer<Place> lastResort) {
        this.lastResort = lastResort;
        this.longest = longest.toNanos();
        this.pause = longest.toMillis() / 20;
    }

    /** One filling of a template, by this thread. */
    private static final class Run {
        private final Environment environment;
        private final Thread thread = Thread.currentThread();
        private final long begun = TIMES.getCurrentThreadCpuTime();
        private boolean over;
        private Optional<Place> stopped = Optional.empty();
        private boolean deaf;

        Run(Environment environment) {
            this.environment = environment;
        }

        synchronized void look(long longest) {
            if (!over && stopped.isEmpty() && spent() >= longest) {
                stopped = where();
                if (stopped.isPresent()) {
                    thread.interrupt();
                }
            }
        }

        /** Where it is, if it goes on long after it was told to stop; said once. */
        synchronized Optional<Place> deafAt(long longest) {
            if (over || deaf || stopped.isEmpty() || spent() < longest + longest / 4) {
                return Optional.empty();
            }
            deaf = true;
            return stopped;
        }

        private long spent() {
            return TIMES.getThreadCpuTime(thread.getId()) - begun;
        }

        /** The place that is being filled now; none where that changed while one looked. */
        private Optional<Place> where() {
            try {
                var here = new TemplateException("", environment);
                return here.getTemplateSourceName() == null || here.getLineNumber() == null
                        ? Optional.empty()
                        : Optional.of(
                                new Place(here.getTemplateSourceName(), here.getLineNumber()));
            } catch (RuntimeException e) {
                return Optional.empty();
            }
        }

        synchronized Optional<Place> end() {
            over = true;
            if (stopped.isPresent()) {
                Thread.interrupted();
            }
            return stopped;
        }
    }

    /** Says where a template was when it was ended. */
    static final class Stopped extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Place place;

        Stopped(Place place, Throwable cause) {
            super(place.toString(), cause);
            this.place = place;
        }

        Place place() {
            return place;
        }
    }

    /** Fills a template, and ends it if it takes longer than any does. */
    void process(Environment environment) throws TemplateException, IOException, Stopped {
        var run = new Run(environment);
        runs.add(run);
        begin();
        try {
            environment.process();
        } catch (RuntimeException | TemplateException e) {
            Optional<Place> stopped = run.end();
            if (stopped.isPresent()) {
                throw new Stopped(stopped.get(), e);
            }
            throw e;
        } finally {
            run.end();
            runs.remove(run);
        }
    }

    private synchronized void begin() {
        if (!watching) {
            watching = true;
            var watcher = new Thread(this::watch, "watch of templates");
            watcher.setDaemon(true);
            watcher.start();
        }
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(pause);
                for (Run run : runs) {
                    run.look(longest);
                    run.deafAt(longest).ifPresent(lastResort);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
