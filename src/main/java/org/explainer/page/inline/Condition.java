package org.explainer.page.inline;

import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * What one part of a selector asks of an element.
 *
 * @param weight its specificity in one number: a thousand classes are less than one id
 */
record Condition(Predicate<Element> test, int weight) {

    static final int TYPE = 1;
    static final int CLASS = 1_000;
    static final int ID = 1_000_000;

    boolean holds(Element element) {
        return test.test(element);
    }
}
