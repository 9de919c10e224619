package org.explainer.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Asks for what was not said on the command line.
 *
 * @param in answers, a line each; nothing where nobody sits in front of the program
 */
record Dialogue(@Nullable BufferedReader in, PrintWriter out) {

    /** Asks whoever sits in front of a terminal, as the launcher tells, and nobody else. */
    static Dialogue of(PrintWriter out) {
        boolean terminal = Boolean.getBoolean("explainer.asks");
        return new Dialogue(
                terminal
                        ? new BufferedReader(
                                new InputStreamReader(System.in, StandardCharsets.UTF_8))
                        : null,
                out);
    }

    /** What was {@code given}, else what somebody answers, else {@code otherwise}. */
    String answer(String option, String question, @Nullable String given, String otherwise) {
        if (given != null || in == null) {
            return given == null ? otherwise : given.strip();
        }
        out.printf("%s%s: ", question, otherwise.isEmpty() ? "" : " [" + otherwise + "]");
        out.flush();
        try {
            String line = in.readLine();
            return line == null || line.isBlank() ? otherwise : line.strip();
        } catch (IOException e) {
            throw new UncheckedIOException("nobody answers " + option, e);
        }
    }
}
