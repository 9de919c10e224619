package org.explainer.reader.asciidoc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.asciidoctor.ast.Document;
import org.asciidoctor.extension.IncludeProcessor;
import org.asciidoctor.extension.PreprocessorReader;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.explainer.reader.file.OutwardLinks;
import org.explainer.reader.file.SourceFile;

/** Lets {@code include::} reach files of {@code content/} and nothing else. */
final class ContainedInclude extends IncludeProcessor {

    /** The file being read; one at a time, as Asciidoctor is. */
    interface Reading {
        Sources sources();

        Problems problems();

        /** Gives a file to be included, if it can be read. */
        Optional<SourceFile> read(Path path) throws IOException;
    }

    private final Path content;
    private final Reading reading;

    ContainedInclude(Path content, Reading reading) {
        this.content = content;
        this.reading = reading;
    }

    @Override
    public boolean handles(String target) {
        return true;
    }

    @Override
    public void process(
            Document document,
            PreprocessorReader reader,
            String target,
            Map<String, Object> attributes) {
        SourceFile from = reading.sources().named(reader.getFile());
        int line = Math.max(reader.getLineNumber() - 1, 1);
        Place place = from.at(from.lineOf("include::" + target + "[", line));
        try {
            Optional<Path> path = inside(from, target);
            Optional<Refusal> refusal = refusal(from, target, path, attributes);
            if (refusal.isPresent()) {
                reading.problems().error(place, refusal.get().message(), refusal.get().hint());
            } else {
                Optional<SourceFile> file = reading.read(path.orElseThrow());
                file.ifPresent(some -> push(some, from, target, reader));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot include " + target, e);
        }
    }

    private record Refusal(String message, String hint) {}

    private Optional<Refusal> refusal(
            SourceFile from, String target, Optional<Path> path, Map<String, Object> attributes) {
        String call = "include::" + target + "[]";
        if (path.isEmpty()) {
            return refuse(call + " leaves content/", "only files of content/ can be included");
        }
        if (!attributes.isEmpty()) {
            String names = String.join(", ", new TreeSet<>(attributes.keySet()));
            return refuse("include:: takes no " + names, "put that part into a file of its own");
        }
        if (!Files.isRegularFile(path.get())) {
            return refuse(
                    "there is no file " + target + " to include",
                    "the path counts from the folder of this file; in a listing, write \\" + call);
        }
        if (reading.sources().isWithin(from, path.get())) {
            return refuse(call + " includes itself", "leave this line out");
        }
        return reading.sources().isFull()
                ? refuse(call + " is one too many", "a text may include " + Sources.MOST + " times")
                : Optional.empty();
    }

    private static Optional<Refusal> refuse(String message, String hint) {
        return Optional.of(new Refusal(message, hint));
    }

    private void push(SourceFile file, SourceFile from, String target, PreprocessorReader reader) {
        String name = reading.sources().include(file, from);
        reader.pushInclude(file.text(), name, target, 1, Map.of());
    }

    /** The file meant, with links followed; empty if it is none of ours. */
    private Optional<Path> inside(SourceFile from, String target) {
        if (target.contains("://") || target.startsWith("/") || target.contains("\\")) {
            return Optional.empty();
        }
        try {
            Path named = from.path().resolveSibling(target).normalize();
            boolean ours =
                    Files.exists(named)
                            ? OutwardLinks.holds(content, named)
                            : named.startsWith(content.normalize());
            return ours ? Optional.of(named) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot follow include::" + target + "[]", e);
        }
    }
}
