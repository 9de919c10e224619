package org.explainer.reader.data;

import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.explainer.reader.file.ControlCharacters;
import org.explainer.reader.file.SourceFile;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * What YAML allows and rows cannot have, each at its own line: aliases, which would put a text at a
 * line where it does not stand; lists in lists without end; control characters behind a backslash.
 */
final class YamlCheck {

    /** No row needs more than five. */
    private static final int DEEPEST = 20;

    private final SourceFile file;
    private final Problems problems;
    private int depth;

    private YamlCheck(SourceFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Whether the file may be read; throws as the parser does. */
    static boolean check(SourceFile file, LoadSettings settings, Problems problems) {
        if (!ControlCharacters.check(file, problems)) {
            return false;
        }
        int before = problems.size();
        var check = new YamlCheck(file, problems);
        for (Event event : new Parse(settings).parseString(file.text())) {
            check.take(event);
            if (check.depth > DEEPEST) {
                problems.error(
                        check.at(event),
                        "lists and keys lie more than " + DEEPEST + " deep in each other",
                        "write rows, with at most a few lists within them");
                return false;
            }
        }
        return problems.size() == before;
    }

    private void take(Event event) {
        if (event instanceof CollectionStartEvent) {
            depth++;
        } else if (event instanceof CollectionEndEvent) {
            depth--;
        } else if (event instanceof AliasEvent alias) {
            problems.error(
                    at(event),
                    "*" + alias.getAlias() + " is an alias, which is not used here",
                    "write the value itself");
        } else if (event instanceof ScalarEvent scalar) {
            ControlCharacters.firstIn(scalar.getValue())
                    .ifPresent(
                            found ->
                                    problems.error(
                                            at(event),
                                            "the text has " + found,
                                            ControlCharacters.HINT));
        }
    }

    private Place at(Event event) {
        return file.at(event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0));
    }
}
