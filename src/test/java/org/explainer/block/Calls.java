package org.explainer.block;

import java.util.List;
import java.util.Map;
import org.explainer.block.MacroCall.Form;
import org.explainer.problem.Place;
import org.explainer.problem.Problem;
import org.explainer.problem.Problems;

/** Calls as an author writes them on line 7, and what came of reading them. */
final class Calls {

    static final Place HERE = new Place("content/chapters/first.adoc", 7);

    private Calls() {}

    static MacroCall inline(String name, String target, String text) {
        return new MacroCall(
                Form.INLINE,
                name,
                target,
                Map.of(),
                "",
                text,
                text,
                "interpretation",
                "p-c01-1",
                HERE);
    }

    static MacroCall macro(String name, String target, Map<String, String> options) {
        return new MacroCall(
                Form.MACRO, name, target, options, "A <em>caption</em>", "", "", "", "", HERE);
    }

    /** Above a block that holds "The text." */
    static MacroCall style(String name, String target, Map<String, String> options) {
        return new MacroCall(
                Form.STYLE,
                name,
                target,
                options,
                "A title",
                "The <em>text</em>.",
                "The _text_.",
                "",
                "an-id",
                HERE);
    }

    static List<String> printed(Problems problems) {
        return problems.inReadingOrder().stream().map(Problem::toString).toList();
    }
}
