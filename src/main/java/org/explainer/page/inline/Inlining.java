package org.explainer.page.inline;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Map;
import org.explainer.page.HtmlPass;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Writes a stylesheet's declarations into the style attributes of the elements they are for, since
 * many mail programs drop what stands in the head. What depends on the screen stays in the head,
 * and so do the classes that it needs; all others go. A browser shows the page as before: the
 * cascade is that of CSS Cascading Level 4, section 6, for one stylesheet and style attributes.
 */
public final class Inlining implements HtmlPass {

    private final Stylesheet sheet;

    public Inlining(Stylesheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public void apply(Document page) {
        // All are asked before any is changed: a selector may ask for a style or a class.
        Map<Element, String> styles = new LinkedHashMap<>();
        for (Element element : page.select("html, body, body *")) {
            styles.put(element, Cascade.style(element, sheet));
        }
        styles.forEach((element, style) -> set(element, "style", style));
        for (Element element : page.select("[class]")) {
            String needed = Classes.of(element).stream().filter(sheet::needs).collect(joining(" "));
            set(element, "class", needed);
        }
        if (!sheet.head().isEmpty()) {
            page.head().appendElement("style").appendChild(new DataNode(sheet.head()));
        }
    }

    private static void set(Element element, String attribute, String value) {
        if (value.isEmpty()) {
            element.removeAttr(attribute);
        } else {
            element.attr(attribute, value);
        }
    }
}
