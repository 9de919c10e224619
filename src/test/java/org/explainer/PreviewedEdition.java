package org.explainer;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.explainer.build.Build;
import org.explainer.problem.Place;
import org.explainer.problem.Problem;
import org.explainer.problem.Problem.Severity;
import org.explainer.progress.Progress;
import org.explainer.serve.Preview;

/** A tiny edition that is shown while a test writes it. */
public final class PreviewedEdition implements AutoCloseable {

    private final Path root;
    private final StringWriter said = new StringWriter();
    private final Thread running;
    private final String address;

    private PreviewedEdition(Path root) {
        this.root = root;
        var started = new CompletableFuture<String>();
        this.running = new Thread(() -> run(started));
        running.start();
        // The browser of tests knows no names.
        this.address = started.join().replace("localhost", "127.0.0.1");
    }

    /** In {@code root}, an empty folder; shown when this returns. */
    public static PreviewedEdition in(Path root) throws IOException {
        return new PreviewedEdition(TinyEdition.copyTo(root));
    }

    private void run(CompletableFuture<String> started) {
        try {
            new Preview(root, this::build, PreviewedEdition::told, new PrintWriter(said))
                    .run(0, started::complete);
        } catch (IOException | RuntimeException e) {
            started.completeExceptionally(e);
        }
    }

    private Build build() {
        return new Build(
                root,
                Map.of(),
                LocalDate.of(2026, 11, 24),
                new Progress(new PrintWriter(Writer.nullWriter()), Progress.Detail.LINES));
    }

    private static Problem told(Throwable thrown) {
        return new Problem(Severity.ERROR, new Place("thrown", 0), thrown.toString(), "");
    }

    /** Where the home page is, with a slash at its end. */
    public String address() {
        return address;
    }

    /** What it said of its builds. */
    public String said() {
        return said.toString();
    }

    public Path file(String name) {
        return root.resolve(name);
    }

    /** Saves a file as some editors do: aside, and then in its place. */
    public void replace(String name, String text) throws IOException {
        Path aside = root.resolve(name + "~");
        Files.writeString(aside, text);
        Files.move(aside, file(name), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() {
        running.interrupt();
        try {
            running.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
