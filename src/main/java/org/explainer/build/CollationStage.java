package org.explainer.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.explainer.block.PassageKind;
import org.explainer.cache.FileCache;
import org.explainer.collation.Collation;
import org.explainer.problem.Problems;
import org.explainer.progress.Stage;
import org.explainer.reader.file.Folders;
import org.explainer.template.Strings;

/** Looks for words of the texts that a finished file has lost. */
record CollationStage(Path root, Folders folders, Strings strings) {

    /** Looks through the folders of these channels; what it says for the stage's line. */
    String run(Map<String, Path> channels, Problems problems, Stage stage) throws IOException {
        var found = new Problems();
        var cache = new FileCache(folders.cache().resolve(Collation.FOLDER));
        Collation.of(root, folders.content(), labels(), cache)
                .check(channels, folders.assets(), found, stage);
        found.inReadingOrder().forEach(problems::add);
        return found.size() == 0 ? "no word is missing" : found.size() + " to mend";
    }

    /** What is printed beside a passage, by its style. */
    private Map<String, String> labels() {
        Map<String, String> labels = new TreeMap<>();
        new PassageKind()
                .spellings()
                .forEach(style -> labels.put(style, strings.get("label." + style)));
        return labels;
    }
}
