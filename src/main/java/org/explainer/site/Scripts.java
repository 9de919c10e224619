package org.explainer.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.explainer.problem.Problems;

/**
 * Publishes scripts linked and without their comments and form, which are for those who change
 * them: a third of what a reader would fetch.
 */
final class Scripts {

    private static final Pattern OWN = Pattern.compile("js/(?!vendor/).*\\.js");

    /** What the names begin with that scripts remember something under. */
    private static final String NAMES = "\"explainer-";

    private Scripts() {}

    /**
     * Finishes our own scripts of those assets for an edition, and leaves those of others as they
     * are.
     *
     * @param names of the assets within {@code folder}
     * @param source the folder that they were copied from, for reports
     * @param edition its id
     */
    static void finish(
            List<String> names, Path folder, String source, String edition, Problems problems)
            throws IOException {
        List<Path> own =
                names.stream()
                        .filter(name -> OWN.matcher(name).matches())
                        .map(folder::resolve)
                        .toList();
        for (Path script : Modules.read(own, folder, source, problems).link()) {
            Files.writeString(script, finish(Files.readString(script), edition));
        }
        if (!own.isEmpty()) {
            EmptyFolders.remove(folder.resolve("js"));
        }
    }

    static String finish(String script, String edition) {
        return ScriptMinifier.minify(script).replace(NAMES, "\"" + edition + "-");
    }
}
