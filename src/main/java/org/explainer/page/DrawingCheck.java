package org.explainer.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What an SVG file must not hold: browsers run its scripts when it is opened by itself. */
final class DrawingCheck {

    private DrawingCheck() {}

    /** jsoup's XML parser knows no external entities, so reading the file loads nothing. */
    static List<Finding> of(String file, String svg) {
        List<Finding> findings = new ArrayList<>();
        for (Element element : Jsoup.parse(svg, "", Parser.xmlParser()).getAllElements()) {
            if (List.of("script", "foreignobject", "iframe").contains(element.normalName())) {
                findings.add(finding(file, "a <" + element.tagName() + "> stands in a drawing"));
            }
            for (Attribute attribute : element.attributes()) {
                boolean address = List.of("href", "xlink:href").contains(attribute.getKey());
                if (attribute.getKey().startsWith("on")
                        || (address && !attribute.getValue().startsWith("#"))) {
                    findings.add(
                            finding(file, "a drawing has the attribute " + attribute.getKey()));
                }
            }
        }
        return findings;
    }

    private static Finding finding(String file, String message) {
        return new Finding(file, "", message, "remove it: drawings only draw");
    }
}
