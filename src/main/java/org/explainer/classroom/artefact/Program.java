package org.explainer.classroom.artefact;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A program that the machine may have.
 *
 * @param path folders to look for it in, as {@code PATH} lists them
 */
public record Program(String name, String path) {

    /** One of the machine's own. */
    public static Program named(String name) {
        return new Program(name, Optional.ofNullable(System.getenv("PATH")).orElse(""));
    }

    public boolean isInstalled() {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(path)
                .filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }

    /**
     * Runs it to its end.
     *
     * @throws IOException when it fails, with the last that it said
     */
    public void run(Path folder, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(name));
        command.addAll(arguments);
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        try {
            int status = process.waitFor();
            if (status != 0) {
                throw new IOException(
                        name + " ended with " + status + ": " + said.replaceAll("(?s).*\\R", ""));
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException(name + " was interrupted", e);
        }
    }
}
