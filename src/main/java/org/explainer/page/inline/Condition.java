package org.explainer.page.inline;

import com.helger.css.decl.CSSSelectorSimpleMember;
import com.helger.css.decl.ICSSSelectorMember;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * What one part of a selector asks of an element: its type, a class or an id, which is all that the
 * press's own styles need. Jsoup has selectors of its own, but they are no CSS: they do not tell
 * {@code .a} from {@code .A}.
 *
 * @param weight its specificity in one number: a thousand classes are less than one id
 */
record Condition(Predicate<Element> test, int weight) {

    private static final int TYPE = 1;
    private static final int CLASS = 1_000;
    private static final int ID = 1_000_000;

    /** What {@code member} asks, or nothing if it is of another kind. */
    static Optional<Condition> of(ICSSSelectorMember member) {
        if (!(member instanceof CSSSelectorSimpleMember simple)
                || simple.isPseudo()
                || simple.getValue().matches(".*[\\\\|&].*")) {
            return Optional.empty();
        }
        String value = simple.getValue();
        String name = value.substring(1);
        if (simple.isClass()) {
            return of(element -> Classes.of(element).contains(name), CLASS);
        }
        if (simple.isHash()) {
            return of(element -> element.id().equals(name), ID);
        }
        if (value.equals("*")) {
            return of(element -> true, 0);
        }
        String type = value.toLowerCase(Locale.ROOT);
        return of(element -> element.normalName().equals(type), TYPE);
    }

    private static Optional<Condition> of(Predicate<Element> test, int weight) {
        return Optional.of(new Condition(test, weight));
    }

    boolean holds(Element element) {
        return test.test(element);
    }
}
