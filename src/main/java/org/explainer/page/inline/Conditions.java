package org.explainer.page.inline;

import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSSelectorAttribute;
import com.helger.css.decl.CSSSelectorMemberNot;
import com.helger.css.decl.CSSSelectorMemberPseudoIs;
import com.helger.css.decl.CSSSelectorMemberPseudoWhere;
import com.helger.css.decl.CSSSelectorSimpleMember;
import com.helger.css.decl.ICSSSelectorMember;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The conditions that can be told from a page at rest. Jsoup has selectors of its own, but they are
 * no CSS: they do not tell {@code .a} from {@code .A}, and {@code ~=} asks for a pattern.
 */
final class Conditions {

    /** HTML's own: what lies between two classes of an element. */
    static final String BLANKS = "[ \\t\\n\\f\\r]+";

    private Conditions() {}

    /** What {@code member} asks, or nothing if that depends on more than the page at rest. */
    static Optional<Condition> of(ICSSSelectorMember member) {
        if (member instanceof CSSSelectorSimpleMember simple) {
            return simple(simple);
        }
        if (member instanceof CSSSelectorAttribute attribute) {
            return AttributeTest.of(attribute);
        }
        if (member instanceof CSSSelectorMemberNot not) {
            return anyOf(not.getAllSelectors())
                    .map(any -> new Condition(any.test().negate(), any.weight()));
        }
        if (member instanceof CSSSelectorMemberPseudoIs is) {
            return anyOf(is.getAllSelectors());
        }
        if (member instanceof CSSSelectorMemberPseudoWhere where) {
            return anyOf(where.getAllSelectors()).map(any -> new Condition(any.test(), 0));
        }
        return Optional.empty();
    }

    /** Of a list, the heaviest counts, whichever matched: Selectors Level 4, section 17. */
    private static Optional<Condition> anyOf(List<CSSSelector> read) {
        List<Selector> known = read.stream().map(Selector::of).flatMap(Optional::stream).toList();
        if (known.isEmpty() || known.size() < read.size()) {
            return Optional.empty();
        }
        return Optional.of(
                new Condition(
                        element -> known.stream().anyMatch(one -> one.matches(element)),
                        known.stream().mapToInt(Selector::weight).max().orElse(0)));
    }

    private static Optional<Condition> simple(CSSSelectorSimpleMember member) {
        String value = member.getValue();
        String name = value.substring(1);
        if (value.matches(".*[\\\\|&].*")) {
            return Optional.empty();
        }
        if (member.isClass()) {
            return Optional.of(
                    new Condition(element -> classes(element).contains(name), Condition.CLASS));
        }
        if (member.isHash()) {
            return Optional.of(new Condition(element -> element.id().equals(name), Condition.ID));
        }
        if (member.isPseudo()) {
            return pseudo(value.toLowerCase(Locale.ROOT));
        }
        if (value.equals("*")) {
            return Optional.of(new Condition(element -> true, 0));
        }
        String type = value.toLowerCase(Locale.ROOT);
        return Optional.of(
                new Condition(element -> element.normalName().equals(type), Condition.TYPE));
    }

    static List<String> classes(Element element) {
        return Arrays.asList(element.attr("class").split(BLANKS));
    }

    private static Optional<Condition> pseudo(String name) {
        return switch (name) {
            case ":root" -> place(element -> element.parent() instanceof Document);
            case ":first-child" -> place(element -> element.previousElementSibling() == null);
            case ":last-child" -> place(element -> element.nextElementSibling() == null);
            case ":only-child" -> place(element -> element.siblingElements().isEmpty());
            default -> Nth.of(name).flatMap(nth -> place(nth::holds));
        };
    }

    private static Optional<Condition> place(Predicate<Element> test) {
        return Optional.of(new Condition(test, Condition.CLASS));
    }
}
