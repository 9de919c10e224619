package org.explainer.reader.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.explainer.problem.Problems;

/**
 * Characters that no page, feed or letter can carry: those that XML 1.0 forbids (production 2,
 * {@code Char}), and the rest of Unicode's controls, which nobody sees: separators of lines, and
 * marks that turn the direction of writing (https://www.unicode.org/reports/tr36/, 2.10). Tabs and
 * ends of lines are none of them.
 */
public final class ControlCharacters {

    public static final String HINT = "delete it, or write what was meant";

    /**
     * The joiner of graphemes, fillers of Hangul, vowels of Khmer that are none, Braille's blank.
     */
    private static final String BLANK = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0";

    private ControlCharacters() {}

    /** Whether a file has none; each line that has is reported. */
    public static boolean check(SourceFile file, Problems problems) {
        List<String> lines = file.lines();
        int before = problems.size();
        for (int i = 0; i < lines.size(); i++) {
            int line = i + 1;
            firstIn(lines.get(i))
                    .ifPresent(
                            found -> problems.error(file.at(line), "the line has " + found, HINT));
        }
        return problems.size() == before;
    }

    /** What to call the first one in {@code text}: {@code a control character, U+000B}. */
    public static Optional<String> firstIn(String text) {
        int[] signs =
                text.codePoints()
                        .filter(sign -> isOne(sign) || isBlank(sign) || isMark(sign))
                        .toArray();
        // Most texts have none of them, and need not be asked where they run.
        boolean marked = Arrays.stream(signs).anyMatch(ControlCharacters::isMark);
        boolean leftward = marked && text.codePoints().anyMatch(ControlCharacters::isLeftward);
        return Arrays.stream(signs)
                .filter(sign -> !isMark(sign) || !leftward)
                .mapToObj(sign -> String.format(Locale.ROOT, "a control character, U+%04X", sign))
                .findFirst();
    }

    private static boolean isOne(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL -> sign != '\t' && sign != '\n';
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    true;
            case Character.FORMAT -> isHiding(sign);
            default -> (sign & 0xfffe) == 0xfffe || (sign >= 0xfdd0 && sign <= 0xfdef);
        };
    }

    /** Letters and marks that show nothing: fillers, selectors of variants that no font has. */
    private static boolean isBlank(int sign) {
        return BLANK.indexOf(sign) >= 0 || (sign >= 0xe0100 && sign <= 0xe01ef);
    }

    /** Marks of direction, for which a text has no use that is all written to the right. */
    private static boolean isMark(int sign) {
        return sign == 0x200e || sign == 0x200f || sign == 0x061c;
    }

    private static boolean isLeftward(int sign) {
        byte direction = Character.getDirectionality(sign);
        boolean letter = Character.isLetterOrDigit(sign);
        return letter
                && (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    /**
     * Marks that turn the direction of writing, and those that nobody sees and no script needs: of
     * two words that look the same one then is another. Soft hyphens stay, and joiners, which
     * Arabic and Indic scripts need.
     */
    private static boolean isHiding(int sign) {
        return (sign >= 0x202a && sign <= 0x202e)
                || (sign >= 0x2060 && sign <= 0x206f)
                || (sign >= 0xe0000 && sign <= 0xe007f)
                || (sign >= 0xfff9 && sign <= 0xfffb)
                || (sign >= 0x1d173 && sign <= 0x1d17a)
                || sign == 0x180e
                || sign == 0x200b
                || sign == 0xfeff;
    }
}
