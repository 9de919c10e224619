package org.explainer.reader.file;

import java.util.List;
import java.util.regex.Pattern;
import org.explainer.problem.Problems;

/**
 * What stands in a file of cues (WebVTT) besides words: styles and regions, which no page uses, and
 * elements other than WebVTT's own plain ones, which players drop or, worse, do not.
 */
final class CueMarkup {

    private static final Pattern BLOCK = Pattern.compile("(STYLE|REGION)([ \\t].*)?");

    /** Italic, bold, underlined, spoken by, in a language, and the time of a word. */
    private static final Pattern PLAIN =
            Pattern.compile("</?[biu]>|</?(v|lang)( [^<>&]*)?>|<(\\d+:)?\\d\\d:\\d\\d\\.\\d{3}>");

    private static final Pattern ELEMENT = Pattern.compile("<[\\p{L}/!?][^>]*>?|&#|&[lg]t;?");

    private CueMarkup() {}

    static void check(SourceFile cues, Problems problems) {
        List<String> lines = cues.lines();
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (lines.get(i - 1).isBlank() && BLOCK.matcher(line).matches()) {
                problems.error(
                        cues.at(i + 1),
                        "no cues may have a block of " + line.split("[ \\t]")[0],
                        "take it out: the player sets cues itself");
            } else if (ELEMENT.matcher(PLAIN.matcher(line).replaceAll("")).find()) {
                problems.error(
                        cues.at(i + 1),
                        "a cue has markup: " + line.strip(),
                        "cues are words; <i>, <b>, <u>, <v Name> and <lang xx> may stand in them");
            }
        }
    }
}
