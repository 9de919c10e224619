package org.explainer.build;

import static java.util.stream.Collectors.toCollection;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.explainer.channel.SettingsFile;
import org.explainer.proofreading.Limits;
import org.explainer.proofreading.Limits.Range;

/** The limits of an edition, {@code limits.words=350-650} in {@code jbake.properties}. */
public final class LimitSettings {

    private static final String PREFIX = "limits.";
    private static final String HOW = "write the least and the most, as in 350-650";

    private LimitSettings() {}

    /** The limits of the edition; one that cannot be read is reported and is none. */
    public static Limits read(SettingsFile file) {
        Map<String, Range> ranges = new TreeMap<>();
        for (String name : Limits.NAMES) {
            String text = file.text(PREFIX + name, "", Limits.FORM, HOW);
            if (Limits.FORM.matcher(text).matches()) {
                ranges.put(name, Range.of(text));
            }
        }
        Set<String> keys =
                Limits.NAMES.stream().map(PREFIX::concat).collect(toCollection(TreeSet::new));
        file.checkKeys(PREFIX, keys, "the limits are: " + String.join(", ", keys));
        return new Limits(ranges);
    }
}
