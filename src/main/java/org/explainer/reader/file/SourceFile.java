package org.explainer.reader.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/**
 * A file of {@code content/}, decoded.
 *
 * @param name path from the project's root, with {@code /}
 * @param text with {@code \n} at the ends of lines, whatever system wrote it, and with each letter
 *     one sign where Unicode has one for it (NFC), so that what looks the same is the same
 * @param lines the same, cut at those
 */
public record SourceFile(Path path, String name, String text, List<String> lines) {

    /** Patterns may look at each letter of a line as often as the line has letters. */
    private static final int LONGEST_LINE = 20_000;

    public SourceFile(Path path, String name, String text) {
        this(path, name, text, text.lines().toList());
    }

    /**
     * Reads the file. One that is not UTF-8 is reported at the line of the first bad byte; so is a
     * line that nobody wrote by hand.
     */
    public static Optional<SourceFile> read(Path root, Path path, Problems problems)
            throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var input = ByteBuffer.wrap(bytes);
        try {
            String text = decoder.decode(input).toString();
            String name = Place.of(root, path, 0).file();
            return new SourceFile(path, name, tidy(text)).ifReadable(problems);
        } catch (CharacterCodingException e) {
            problems.error(
                    Place.of(root, path, line(bytes, input.position())),
                    "the file is not UTF-8",
                    "save it again with the encoding UTF-8");
            return Optional.empty();
        }
    }

    private Optional<SourceFile> ifReadable(Problems problems) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() > LONGEST_LINE) {
                problems.error(
                        at(i + 1),
                        "the line has " + lines.get(i).length() + " signs",
                        "break it into lines of at most " + LONGEST_LINE + " signs");
                return Optional.empty();
            }
        }
        return Optional.of(this);
    }

    private static String tidy(String text) {
        String unix = text.replace("\r\n", "\n").replace('\r', '\n');
        String bare = unix.startsWith("\ufeff") ? unix.substring(1) : unix;
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    private static int line(byte[] bytes, int end) {
        int line = 1;
        for (int i = 0; i < end; i++) {
            boolean cut = bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n');
            line += bytes[i] == '\n' || cut ? 1 : 0;
        }
        return line;
    }

    /** Whether it is only there to be included by others, and no text by itself. */
    public boolean isPartial() {
        return name.endsWith(".adoc") && name.substring(name.lastIndexOf('/') + 1).startsWith("_");
    }

    /** Whether it has neither the title nor any of the keys that a text begins with. */
    public boolean isHeadless() {
        return lines.stream()
                .noneMatch(line -> line.startsWith("= ") || line.startsWith(":jbake-"));
    }

    public Place at(int line) {
        return new Place(name, line);
    }

    /** The nearest line, at {@code line} or above it, that begins with {@code start}. */
    public Optional<Place> above(int line, String start) {
        for (int i = Math.min(line, lines.size()); i > 0; i--) {
            if (lines.get(i - 1).startsWith(start)) {
                return Optional.of(at(i));
            }
        }
        return Optional.empty();
    }

    /** The first line, from {@code start} on, that holds {@code words}; {@code start} if none. */
    public int lineOf(String words, int start) {
        for (int i = Math.max(start, 1); i <= lines.size(); i++) {
            if (lines.get(i - 1).contains(words)) {
                return i;
            }
        }
        return start;
    }
}
