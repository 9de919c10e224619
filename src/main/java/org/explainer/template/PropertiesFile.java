package org.explainer.template;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/**
 * A file of keys and values in UTF-8, as {@link Properties} reads them, with the line of each key.
 * What cannot be read, and a key that is set twice, is reported at its line.
 *
 * @param name what problems call it
 * @param entries by key, in the order written
 */
public record PropertiesFile(String name, Map<String, Entry> entries) {

    /**
     * A value.
     *
     * @param line on which its key stands
     */
    public record Entry(String value, int line) {}

    /** Reads {@code file}; one that is not there has no entries. */
    public static PropertiesFile read(Path file, String name, Problems problems)
            throws IOException {
        var read = new PropertiesFile(name, new LinkedHashMap<>());
        if (Files.isRegularFile(file)) {
            List<String> lines = decode(Files.readAllBytes(file), name, problems);
            for (int i = 0; i < lines.size(); i++) {
                int line = i + 1;
                var written = new StringBuilder(lines.get(i));
                while (continues(written) && i + 1 < lines.size()) {
                    i++;
                    written.append('\n').append(lines.get(i));
                }
                read.take(written.toString(), line, problems);
            }
        }
        return read;
    }

    /** Whether an odd number of backslashes ends it; a comment never goes on. */
    private static boolean continues(StringBuilder written) {
        return written.toString().matches("(?s)\\s*[^#!\\s].*?(?<!\\\\)(\\\\\\\\)*\\\\")
                || written.toString().equals("\\");
    }

    private static List<String> decode(byte[] bytes, String name, Problems problems) {
        var input = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(input).toString();
            return (text.startsWith("\ufeff") ? text.substring(1) : text).lines().toList();
        } catch (CharacterCodingException e) {
            String good = new String(bytes, 0, input.position(), StandardCharsets.UTF_8);
            int line = (int) (good + "x").lines().count();
            problems.error(
                    new Place(name, line),
                    "the file is not UTF-8",
                    "save it again with the encoding UTF-8");
            return List.of();
        }
    }

    private void take(String written, int line, Problems problems) {
        var one = new Properties();
        try {
            one.load(new StringReader(written));
        } catch (IOException | IllegalArgumentException e) {
            problems.error(
                    new Place(name, line),
                    "\\u is not followed by four hexadecimal digits",
                    "write the letter itself: the file is UTF-8");
        }
        for (String key : one.stringPropertyNames()) {
            Entry first = entries.putIfAbsent(key, new Entry(one.getProperty(key), line));
            if (first != null) {
                problems.error(
                        new Place(name, line),
                        key + " is set twice, first on line " + first.line(),
                        "delete one of them");
            }
        }
    }

    public Optional<String> value(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    /** The line that sets the key, or the file as a whole. */
    public Place place(String key) {
        return new Place(name, Optional.ofNullable(entries.get(key)).map(Entry::line).orElse(0));
    }

    /** The keys in the order written. */
    public List<String> keys() {
        return new ArrayList<>(entries.keySet());
    }
}
