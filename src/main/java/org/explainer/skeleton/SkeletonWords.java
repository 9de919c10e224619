package org.explainer.skeleton;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.explainer.language.Language;
import org.explainer.overlay.PressFiles;
import org.explainer.problem.Problems;
import org.explainer.template.PropertiesFile;

/** What stands where an author has still to write, in the language of the edition. */
record SkeletonWords(Map<String, String> all) {

    static SkeletonWords in(Language language) throws IOException {
        String name = "skeleton/" + language.code() + "/words.properties";
        Map<String, String> all = new HashMap<>();
        PropertiesFile.read(PressFiles.folder(name), "press/" + name, new Problems())
                .entries()
                .forEach((key, entry) -> all.put(key, entry.value()));
        return new SkeletonWords(all);
    }

    String get(String key) {
        return requireNonNull(all.get(key));
    }
}
