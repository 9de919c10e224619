package org.explainer.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.explainer.cache.Seal;
import org.explainer.cache.WholeFile;

/**
 * What a run of the press read, made and said, by which the next run knows that nothing has changed
 * and says it again. Like {@link Snapshot} it is asked before the press has been loaded.
 *
 * @param circumstances what the run depended on besides files: {@link #circumstances}
 * @param inputs names of the files and folders that it read
 * @param read how these stood before it read them
 * @param outputs names of the folders that it made
 * @param made how these stood when it was done
 * @param exit its exit code
 * @param out what it said of its result
 * @param err what it found to mend
 */
public record LastRun(
        String circumstances,
        List<String> inputs,
        String read,
        List<String> outputs,
        String made,
        int exit,
        String out,
        String err) {

    private static final String FOLDER = "target/cache/last";

    /** The commands of which the last run is kept. */
    static final List<String> COMMANDS = List.of("build", "check");

    public LastRun {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    /**
     * What a run depends on besides files: what was typed, Java, the day, by which texts are
     * judged, and the programs that are installed, as the folders tell in which they are.
     */
    static String circumstances(String... arguments) throws IOException {
        var text = new StringBuilder();
        for (String argument : arguments) {
            text.append(argument).append('\n');
        }
        text.append(System.getProperty("java.version")).append('\n');
        text.append(System.currentTimeMillis() / 86_400_000).append('\n');
        text.append(System.getenv("SOURCE_DATE_EPOCH")).append('\n');
        text.append(System.getenv("GITHUB_ACTIONS")).append('\n');
        for (String folder : String.valueOf(System.getenv("PATH")).split(File.pathSeparator, -1)) {
            Path place = Path.of(folder);
            text.append(folder).append('\t');
            text.append(Files.exists(place) ? Files.getLastModifiedTime(place) : "").append('\n');
        }
        return text.toString();
    }

    /** The last run with these arguments, if the next would be no other. */
    public static Optional<LastRun> unchanged(Path root, String... arguments) throws IOException {
        if (arguments.length == 0 || !COMMANDS.contains(arguments[0])) {
            return Optional.empty();
        }
        Path file = file(root, arguments[0]);
        Optional<byte[]> kept =
                Files.isRegularFile(file) ? Seal.open(Files.readAllBytes(file)) : Optional.empty();
        if (kept.isPresent()) {
            LastRun last = read(kept.get());
            if (last.circumstances.equals(circumstances(arguments)) && last.stands(root)) {
                return Optional.of(last);
            }
        }
        return Optional.empty();
    }

    private static Path file(Path root, String command) {
        return root.resolve(FOLDER).resolve(command);
    }

    private boolean stands(Path root) throws IOException {
        return read.equals(Snapshot.of(root, inputs).text())
                && made.equals(Snapshot.of(root, outputs).text());
    }

    void keep(Path root, String command) throws IOException {
        WholeFile.write(root.resolve(FOLDER), command, Seal.on(written()));
    }

    /** Forgets the last run of a command. */
    static void forget(Path root, String command) throws IOException {
        Files.deleteIfExists(file(root, command));
    }

    private byte[] written() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var data = new DataOutputStream(bytes);
        data.writeInt(exit);
        for (String text :
                List.of(
                        circumstances,
                        String.join("\n", inputs),
                        read,
                        String.join("\n", outputs),
                        made,
                        out,
                        err)) {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
            data.writeInt(encoded.length);
            data.write(encoded);
        }
        return bytes.toByteArray();
    }

    private static LastRun read(byte[] written) throws IOException {
        var data = new DataInputStream(new ByteArrayInputStream(written));
        int exit = data.readInt();
        String[] texts = new String[7];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = new String(data.readNBytes(data.readInt()), StandardCharsets.UTF_8);
        }
        return new LastRun(
                texts[0],
                names(texts[1]),
                texts[2],
                names(texts[3]),
                texts[4],
                exit,
                texts[5],
                texts[6]);
    }

    private static List<String> names(String lines) {
        return lines.isEmpty() ? List.of() : Arrays.asList(lines.split("\n", -1));
    }
}
