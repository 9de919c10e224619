package org.explainer.site;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A module of ECMAScript, of whose forms it may use {@code import "./x.js";}, {@code import { a, b
 * } from "./x.js";}, and {@code export} before what it declares.
 */
record ScriptModule(Path file, String text) {

    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:\\{[^}]*\\} from )?\"(\\.{1,2}/[^\"]+)\";\n");

    private static final Pattern EXPORT =
            Pattern.compile("(?m)^export (?=(?:const|let|function|async function|class) )");

    private static final Pattern OTHER = Pattern.compile("(?m)^(?:import|export)\\b.*");

    private static final Pattern NAME =
            Pattern.compile("(?m)^(?:export )?(?:const|let|function|async function|class) (\\w+)");

    /**
     * @param from the module that is imported, which may not be there
     * @param wanted as it is written
     * @param line 1-based
     */
    record Import(Path from, String wanted, int line) {}

    /**
     * Something that it declares for all of itself.
     *
     * @param line 1-based
     */
    record Declared(String name, int line) {}

    List<Import> imports() {
        return IMPORT.matcher(text).results().map(this::imported).toList();
    }

    List<Declared> names() {
        return NAME.matcher(text)
                .results()
                .map(found -> new Declared(found.group(1), line(found.start())))
                .toList();
    }

    /** What it does, without import and export. */
    String body() {
        return EXPORT.matcher(IMPORT.matcher(text).replaceAll("")).replaceAll("");
    }

    /** The lines of a form that is not linked. */
    List<String> others() {
        return OTHER.matcher(body()).results().map(MatchResult::group).toList();
    }

    private Import imported(MatchResult found) {
        Path folder = requireNonNull(file.getParent());
        String wanted = found.group(1);
        return new Import(folder.resolve(wanted).normalize(), wanted, line(found.start()));
    }

    /** The number, 1-based, of the line in which these words begin. */
    int line(String words) {
        return line(text.indexOf(words));
    }

    private int line(int start) {
        return 1 + (int) text.substring(0, start).lines().count();
    }
}
