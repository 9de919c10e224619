package org.explainer.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.asciidoctor.ast.Document;
import org.asciidoctor.extension.IncludeProcessor;
import org.asciidoctor.extension.PreprocessorReader;
import org.explainer.problem.Problems;

/** Lets {@code include::} reach files of {@code content/} and nothing else. */
final class ContainedInclude extends IncludeProcessor {

    /** The file being read; one at a time, as Asciidoctor is. */
    interface Desk {
        Sources sources();

        Problems problems();

        /** Gives a file to be included, if it can be read. */
        Optional<SourceFile> read(Path path) throws IOException;
    }

    private final Path content;
    private final Desk desk;

    ContainedInclude(Path content, Desk desk) {
        this.content = content;
        this.desk = desk;
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
        Optional<Path> path = inside(target);
        try {
            if (path.isEmpty()) {
                report(
                        target,
                        "include::" + target + "[] leaves content/",
                        "only files of content/ can be included");
            } else if (!Files.isRegularFile(path.get())) {
                report(
                        target,
                        "there is no file " + target + " to include",
                        "the path counts from the folder of this file");
            } else {
                Optional<SourceFile> file = desk.read(path.get());
                file.ifPresent(some -> push(some, target, reader, attributes));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot include " + path.orElseThrow(), e);
        }
    }

    private void push(
            SourceFile file,
            String target,
            PreprocessorReader reader,
            Map<String, Object> attributes) {
        String name = desk.sources().include(file);
        reader.pushInclude(file.text(), name, target, 1, attributes);
    }

    /** The file meant, with links followed; empty if it is none of ours. */
    private Optional<Path> inside(String target) {
        if (target.contains("://") || target.startsWith("/") || target.contains("\\")) {
            return Optional.empty();
        }
        try {
            Path named = desk.sources().text().path().resolveSibling(target).normalize();
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

    private void report(String target, String message, String hint) {
        int line = desk.sources().text().lineOf("include::" + target + "[", 1);
        desk.problems().error(desk.sources().text().at(line), message, hint);
    }
}
