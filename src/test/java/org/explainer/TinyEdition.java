package org.explainer;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.explainer.cli.Main;

/** Makes projects out of the tiny edition, with the templates and assets of the real one. */
final class TinyEdition {

    /** Drafts and pictures of texts that many tests leave unchanged, made once. */
    private static final Path CACHE = Path.of("target/tiny-edition-cache").toAbsolutePath();

    private static final Path RECORDINGS = Path.of("assets/media");

    private TinyEdition() {}

    static Path copyTo(Path root) throws IOException {
        return layOut(root, TinyEdition::copyFile);
    }

    /**
     * The same, its templates and assets by another name of the same bytes: they may be replaced,
     * as fixtures do, and not be written into.
     */
    static Path linkTo(Path root) throws IOException {
        return layOut(root, TinyEdition::link);
    }

    /** The book's assets, its recordings too, by other names of the same files. */
    static void linkAssets(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("assets"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = root.resolve(file);
                Files.createDirectories(target.getParent());
                link(target, file);
            }
        }
    }

    private static Path layOut(Path root, Placing placing) throws IOException {
        copy(Path.of("templates"), root.resolve("templates"), placing);
        copy(Path.of("assets"), root.resolve("assets"), placing);
        copy(Golden.ROOT.resolve("edition"), root);
        Files.createDirectories(CACHE);
        Files.createDirectories(root.resolve("target"));
        Files.createSymbolicLink(root.resolve("target/cache"), CACHE);
        return root;
    }

    /** Builds a project as the command does, and gives its exit status; {@code err} is printed. */
    static int build(Path root, StringWriter err) {
        return run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                "build",
                "--root",
                root.toString());
    }

    /**
     * Runs the command, one at a time, as programs do: JBake keeps the types of texts for the whole
     * process.
     */
    static synchronized int run(PrintWriter out, PrintWriter err, String... words) {
        return Main.run(out, err, words);
    }

    /** Lays a fixture over a project; its {@code setup.txt} does what files cannot say. */
    static void lay(Path fixture, Path root) throws IOException {
        copy(fixture, root);
        Files.deleteIfExists(root.resolve("expected.txt"));
        Path setup = root.resolve("setup.txt");
        if (Files.exists(setup)) {
            for (String line : Files.readAllLines(setup)) {
                obey(line.split(" "), root);
            }
            Files.delete(setup);
        }
    }

    private static void obey(String[] order, Path root) throws IOException {
        Path path = root.resolve(order[1]);
        switch (order[0]) {
            case "delete" -> delete(path);
            case "write" -> write(path, "SECRET\n");
            case "occupy" -> Files.writeString(path, "a file where a folder should be\n");
            case "link" -> Files.createSymbolicLink(path, Path.of(order[2]));
            default -> throw new IllegalArgumentException(order[0]);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** How a file gets to its place in a project: first the place, as links are made. */
    @FunctionalInterface
    private interface Placing {
        void place(Path target, Path file) throws IOException;
    }

    private static void copyFile(Path target, Path file) throws IOException {
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Copies what lies on another disk, which cannot be linked. */
    private static void link(Path target, Path file) throws IOException {
        try {
            Files.createLink(target, file);
        } catch (UnsupportedOperationException | FileSystemException e) {
            copyFile(target, file);
        }
    }

    static void copy(Path from, Path to) throws IOException {
        copy(from, to, TinyEdition::copyFile);
    }

    private static void copy(Path from, Path to, Placing placing) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                // The recordings of the book are large, and of other chapters.
                if (RECORDINGS.equals(file.getParent())) {
                    continue;
                }
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                placing.place(target, file);
            }
        }
    }

    static void delete(Path path) throws IOException {
        Files.walkFileTree(
                path,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path folder, IOException failure)
                            throws IOException {
                        Files.delete(folder);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    /** The bytes of every file below {@code folder}, by path. */
    static Map<String, String> digests(Path folder) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return bytes;
    }

    /** The same without archives for Kiwix, which no two runs of their program write alike. */
    static Map<String, String> comparable(Path channel) throws IOException {
        Map<String, String> files = digests(channel);
        files.keySet().removeIf(name -> name.endsWith(".zim"));
        files.computeIfPresent(
                "SHA256SUMS", (name, sums) -> sums.replaceAll("(?m)^.*\\.zim\\R", ""));
        return files;
    }

    /** The texts of every file that the press made below {@code target}, its cache left out. */
    static List<String> texts(Path target) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String folder : List.of("newsletter", "site", "stage")) {
            if (Files.isDirectory(target.resolve(folder))) {
                texts.addAll(digests(target.resolve(folder)).values());
            }
        }
        return texts;
    }
}
