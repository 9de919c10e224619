package org.explainer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.explainer.problem.Place;
import org.explainer.problem.Problem;
import org.explainer.problem.Problem.Severity;

/**
 * What the machine would not do, or the press could not. It is told without a trace, which says
 * nothing to authors; that of a fault of the press is kept in a file for those who mend it.
 */
record Failure(Path root, Throwable thrown) {

    private static final String TRACE = "target/fault.txt";

    /**
     * The failure as a problem; the build has changed nothing that readers see. The trace of a
     * fault of the press is written to {@code target/fault.txt}.
     */
    Problem problem() {
        Optional<IOException> refused = refused();
        if (refused.isPresent()) {
            return unreadable(refused.get());
        }
        if (isShortOfMemory()) {
            return problem(
                    "explainer",
                    "the press needs more memory than Java has for it",
                    "run it as JAVA_TOOL_OPTIONS=-Xmx1g ./explainer build");
        }
        if (thrown instanceof LinkageError) {
            return problem(
                    "target/lib",
                    "a library of the press is damaged: " + thrown,
                    "delete target/ and that library in ~/.m2/repository; Maven fetches it again");
        }
        try {
            keepTrace();
        } catch (IOException e) {
            return unreadable(e);
        }
        return problem(TRACE, "the press has a fault: " + thrown, "open an issue with this file");
    }

    /**
     * What the system would not read or write: that is no kind of {@link IOException} of its own,
     * as what does not fit a format is. Asciidoctor's Ruby cannot even start on a full disk.
     */
    private Optional<IOException> refused() {
        Throwable outer = thrown instanceof UncheckedIOException ? thrown.getCause() : thrown;
        return causes().filter(IOException.class::isInstance)
                .map(IOException.class::cast)
                .filter(
                        cause ->
                                Objects.equals(cause, outer)
                                        || cause instanceof FileSystemException
                                        || cause.getClass().equals(IOException.class))
                .findFirst();
    }

    /** Asciidoctor's Ruby wraps what Java throws. */
    private Stream<Throwable> causes() {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause);
    }

    private boolean isShortOfMemory() {
        return causes().anyMatch(
                        cause ->
                                cause instanceof OutOfMemoryError
                                        || cause.getClass().getName().endsWith("NoMemoryError"));
    }

    private void keepTrace() throws IOException {
        var trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        Files.createDirectories(root.resolve("target"));
        Files.writeString(root.resolve(TRACE), trace.toString());
    }

    private Problem unreadable(IOException cause) {
        Path file = root.resolve("target");
        String reason = String.valueOf(cause.getMessage());
        if (cause instanceof FileSystemException failed && failed.getFile() != null) {
            file = root.resolve(failed.getFile());
            reason =
                    failed.getReason() == null
                            ? cause.getClass().getSimpleName()
                            : failed.getReason();
        }
        return new Problem(
                Severity.ERROR,
                Place.of(root, file, 0),
                "cannot be read or written: " + reason,
                "nothing was published, and the last good output is as it was");
    }

    private static Problem problem(String file, String message, String hint) {
        return new Problem(Severity.ERROR, new Place(file, 0), message, hint);
    }
}
