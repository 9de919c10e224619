package org.explainer.page.inline;

import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;

/** The classes of elements, capitals told from small letters, as CSS does and jsoup does not. */
final class Classes {

    /** HTML's own: what lies between two classes of an element. */
    private static final String BLANKS = "[ \\t\\n\\f\\r]+";

    private Classes() {}

    static List<String> of(Element element) {
        return Arrays.asList(element.attr("class").split(BLANKS));
    }
}
