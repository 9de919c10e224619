package org.explainer.page.inline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.explainer.page.HtmlPass;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Writes a stylesheet's declarations into the presentation attributes of the drawings on a page
 * (https://www.w3.org/TR/SVG11/styling.html#UsingPresentationAttributes), for programs that show a
 * drawing without the page's style. The stylesheet has nothing but properties that are such
 * attributes.
 */
public final class Presentation implements HtmlPass {

    private final Stylesheet sheet;

    public Presentation(Stylesheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public void apply(Document page) {
        // All are asked before any is changed, as a selector may ask for an attribute.
        Map<Element, List<Declaration>> declared = new LinkedHashMap<>();
        for (Element shape : page.select("svg, svg *")) {
            declared.put(shape, Cascade.of(shape, sheet));
        }
        declared.forEach(
                (shape, all) -> all.forEach(one -> shape.attr(one.property(), one.value())));
    }
}
