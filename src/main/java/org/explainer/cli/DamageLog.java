package org.explainer.cli;

import java.io.PrintWriter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.explainer.cache.FileCache;

/** Prints what the cache logs of kept things that are damaged, and are made anew. */
final class DamageLog extends Handler {

    /** Held, since a logger that nobody holds loses its handlers. */
    private static final Logger CACHE = Logger.getLogger(FileCache.class.getName());

    private final PrintWriter out;

    private DamageLog(PrintWriter out) {
        this.out = out;
    }

    static void printTo(PrintWriter out) {
        CACHE.setLevel(Level.FINE);
        CACHE.setUseParentHandlers(false);
        CACHE.addHandler(new DamageLog(out));
    }

    @Override
    public void publish(LogRecord record) {
        out.println("  " + new SimpleFormatter().formatMessage(record));
        flush();
    }

    @Override
    public void flush() {
        out.flush();
    }

    @Override
    public void close() {
        // The writer is the program's.
    }
}
