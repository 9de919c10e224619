package org.explainer.collation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A published text as its author wrote it.
 *
 * @param name path from the folder of the texts, without its ending
 * @param keys the values of its header
 */
record SourceText(String name, Map<String, String> keys, List<Wording> wordings) {

    SourceText {
        keys = Map.copyOf(keys);
        wordings = List.copyOf(wordings);
    }

    /** The last part of its name. */
    String slug() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** Another one if anything is asked of finished files that was not asked before. */
    String digest() {
        List<String> lines =
                wordings.stream()
                        .map(
                                one ->
                                        List.of(
                                                        one.block(),
                                                        one.part(),
                                                        one.style(),
                                                        one.words(),
                                                        one.gaps())
                                                .toString())
                        .toList();
        return DigestUtils.sha256Hex(name + new TreeMap<>(keys) + lines);
    }

    boolean isPublished() {
        return "published".equals(keys.get("jbake-status"));
    }
}
