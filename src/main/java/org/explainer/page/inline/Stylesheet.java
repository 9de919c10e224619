package org.explainer.page.inline;

import java.util.List;
import java.util.Set;
import org.explainer.problem.Problems;

/** A stylesheet that can be inlined: rules for elements, and {@code @media} with such rules. */
public final class Stylesheet {

    private final List<StyleRule> rules;
    private final List<Declaration> screens;
    private final String head;
    private final Set<String> needed;

    /**
     * A stylesheet.
     *
     * @param rules in the order of the file, one for each selector
     * @param screens what is declared within {@code @media}
     * @param head the {@code @media} rules as text, those for all media without it; may be empty
     * @param needed the classes that they name
     */
    Stylesheet(List<StyleRule> rules, List<Declaration> screens, String head, Set<String> needed) {
        this.rules = List.copyOf(rules);
        this.screens = List.copyOf(screens);
        this.head = head;
        this.needed = Set.copyOf(needed);
    }

    /**
     * Reads a stylesheet. What cannot be inlined is a problem and left out: a selector that asks
     * for more than a page at rest can tell, an at-rule that is no {@code @media}, and declarations
     * between which style attributes would choose in another way.
     *
     * @param file the name by which problems tell of it
     */
    public static Stylesheet read(String css, String file, Problems problems) {
        return new StylesheetReader(file, problems).read(css);
    }

    List<StyleRule> rules() {
        return rules;
    }

    String head() {
        return head;
    }

    boolean needs(String name) {
        return needed.contains(name);
    }

    /** Whether on some screen a rule sets what {@code declaration} sets. */
    boolean mayChange(Declaration declaration) {
        return screens.stream().anyMatch(declaration::overlaps);
    }
}
