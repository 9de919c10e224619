package org.explainer.reader.asciidoc;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.explainer.reader.file.ControlCharacters;

/**
 * Characters by their numbers, as HTML writes them: Asciidoctor prints the character itself, so
 * what no text may hold must not be written this way either.
 */
final class CharacterReferences {

    /** With the zeros that may stand before a number. */
    private static final Pattern REFERENCE =
            Pattern.compile("&#(?:0*([0-9]{1,7})|[xX]0*([0-9a-fA-F]{1,6}));");

    private CharacterReferences() {}

    /** Judges one line that is printed as prose. */
    static void check(String line, Place place, Problems problems) {
        if (line.contains("&#")) {
            REFERENCE
                    .matcher(line)
                    .results()
                    .filter(reference -> ControlCharacters.firstIn(resolved(reference)).isPresent())
                    .findFirst()
                    .ifPresent(
                            reference ->
                                    problems.error(
                                            place,
                                            reference.group() + " is a control character",
                                            ControlCharacters.HINT));
        }
    }

    /** The character; one that XML forbids where Unicode has none. */
    private static String resolved(MatchResult reference) {
        int sign =
                reference.group(1) == null
                        ? Integer.parseInt(reference.group(2), 16)
                        : Integer.parseInt(reference.group(1));
        return Character.isValidCodePoint(sign) ? Character.toString(sign) : "\uffff";
    }
}
