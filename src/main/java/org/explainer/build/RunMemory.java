package org.explainer.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.explainer.channel.SettingsFile;

/**
 * What a run has to remember of its beginning, so that the next one may know that nothing has
 * changed.
 *
 * @param inputs names of all that the run reads
 * @param read how these stood at its beginning
 * @param unsure whether they may have changed once more since, unseen
 */
record RunMemory(Path root, List<String> inputs, Snapshot read, boolean unsure) {

    /**
     * A file that is written twice within one tick of its file system's clock has one time of
     * change; on FAT, as sticks have it, a tick takes two seconds.
     */
    private static final long TICK = 2000;

    RunMemory {
        inputs = List.copyOf(inputs);
    }

    /** Before anything else of the project has been read. */
    static RunMemory before(Path root, SettingsFile settings) throws IOException {
        long now = System.currentTimeMillis();
        List<String> inputs = new ArrayList<>(settings.sources());
        inputs.addAll(List.of("LICENSE", "LICENSE-CONTENT", "target/explainer.jar", "target/lib"));
        Snapshot read = Snapshot.of(root, inputs);
        return new RunMemory(root, inputs, read, read.newest() > now - TICK);
    }

    /**
     * Keeps what is known of the run, unless a file was changed as it began.
     *
     * @param arguments what was typed, the command first
     * @param outputs names of the folders that it made
     */
    void keep(List<String> arguments, List<String> outputs, int exit, String out, String err)
            throws IOException {
        String command = arguments.get(0);
        if (!LastRun.COMMANDS.contains(command)) {
            return;
        }
        if (unsure) {
            LastRun.forget(root, command);
            return;
        }
        new LastRun(
                        LastRun.circumstances(arguments.toArray(new String[0])),
                        inputs,
                        read.text(),
                        outputs,
                        Snapshot.of(root, outputs).text(),
                        exit,
                        out,
                        err)
                .keep(root, command);
    }
}
