package org.explainer.page.inline;

import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.ECSSSelectorCombinator;
import com.helger.css.decl.ICSSSelectorMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Which elements of a page a rule is for, by Selectors Level 4: types, classes, ids and the four
 * ways in which they relate.
 */
final class Selector {

    /**
     * What is asked of one element, and how the element before it in the selector relates to it.
     */
    private record Step(List<Condition> conditions, ECSSSelectorCombinator before) {

        boolean holds(Element element) {
            return conditions.stream().allMatch(condition -> condition.holds(element));
        }
    }

    /** From the last to the first, as they are looked for. */
    private final List<Step> steps = new ArrayList<>();

    private Selector() {}

    /** The selector that was read, or nothing if it asks for more. */
    static Optional<Selector> of(CSSSelector read) {
        var selector = new Selector();
        List<Condition> conditions = new ArrayList<>();
        ECSSSelectorCombinator before = ECSSSelectorCombinator.BLANK;
        for (ICSSSelectorMember member : read.getAllMembers()) {
            if (member instanceof ECSSSelectorCombinator combinator) {
                selector.steps.add(0, new Step(conditions, before));
                conditions = new ArrayList<>();
                before = combinator;
            } else {
                Optional<Condition> condition = Condition.of(member);
                if (condition.isEmpty()) {
                    return Optional.empty();
                }
                conditions.add(condition.get());
            }
        }
        selector.steps.add(0, new Step(conditions, before));
        boolean whole = selector.steps.stream().noneMatch(step -> step.conditions.isEmpty());
        return whole ? Optional.of(selector) : Optional.empty();
    }

    /** Its specificity, see {@link Condition}. */
    int weight() {
        return steps.stream()
                .flatMap(step -> step.conditions.stream())
                .mapToInt(Condition::weight)
                .sum();
    }

    boolean matches(Element element) {
        return matches(element, 0);
    }

    private boolean matches(Element element, int at) {
        Step step = steps.get(at);
        return step.holds(element)
                && (at == steps.size() - 1
                        || candidates(element, step.before).stream()
                                .anyMatch(candidate -> matches(candidate, at + 1)));
    }

    private static List<Element> candidates(Element element, ECSSSelectorCombinator how) {
        return switch (how) {
            case BLANK -> element.parents();
            case GREATER -> element.parents().stream().limit(1).toList();
            case TILDE -> element.previousElementSiblings();
            case PLUS -> Optional.ofNullable(element.previousElementSibling()).stream().toList();
        };
    }
}
