package org.explainer.cores;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** All cores of the machine, at work on things that have nothing to do with each other. */
public final class Cores {

    /** What is done with each thing. */
    public interface Work<A, B> {
        B of(A thing) throws IOException;
    }

    private Cores() {}

    /**
     * What {@code work} makes of each of the things, in their order. Several are worked on at the
     * same time; what is thrown is what the first of those that fail throws, in that order.
     */
    public static <A, B> List<B> map(List<A> things, Work<A, B> work) throws IOException {
        int cores = Math.min(Runtime.getRuntime().availableProcessors(), things.size());
        List<B> made = new ArrayList<>();
        if (cores < 2) {
            for (A thing : things) {
                made.add(work.of(thing));
            }
            return made;
        }
        ExecutorService workers = Executors.newFixedThreadPool(cores);
        try {
            List<Future<B>> results = new ArrayList<>();
            things.forEach(thing -> results.add(workers.submit(() -> work.of(thing))));
            for (Future<B> result : results) {
                made.add(taken(result));
            }
        } finally {
            workers.shutdownNow();
        }
        return made;
    }

    private static <B> B taken(Future<B> result) throws IOException {
        try {
            return result.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof IOException io) {
                throw io;
            } else if (cause instanceof RuntimeException fault) {
                throw fault;
            } else if (cause instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while others were at work", e);
        }
    }
}
