package org.explainer;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The rules that Common Cartridge adds to QTI 1.2, as the schema of 1.1 for assessments states them
 * in words only. Systems drop what breaks them, and say nothing.
 */
public final class QtiRules {

    private final List<String> broken = new ArrayList<>();

    private QtiRules() {}

    /** What is wrong with a quiz, in words. */
    public static List<String> broken(byte[] quiz) throws Exception {
        Element root =
                DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(quiz))
                        .getDocumentElement();
        var rules = new QtiRules();
        rules.checkSection(root);
        rules.checkIdents(root);
        all(root, "item").forEach(rules::checkItem);
        return List.copyOf(rules.broken);
    }

    private void check(boolean kept, String what) {
        if (!kept) {
            broken.add(what);
        }
    }

    private void checkSection(Element root) {
        check(all(root, "section").size() == 1, "not exactly one section");
        for (Element section : all(root, "section")) {
            NodeList parts = section.getChildNodes();
            check(
                    IntStream.range(0, parts.getLength())
                            .mapToObj(parts::item)
                            .filter(Element.class::isInstance)
                            .allMatch(part -> part.getNodeName().equals("item")),
                    "a section holds something else than items");
        }
    }

    private void checkIdents(Element root) {
        Set<String> idents = new HashSet<>();
        all(root, "*").stream()
                .map(element -> element.getAttribute("ident"))
                .filter(ident -> !ident.isEmpty() && !idents.add(ident))
                .forEach(ident -> broken.add("two have the ident " + ident));
    }

    private void checkItem(Element item) {
        String name = item.getAttribute("ident") + ": ";
        check(all(item, "response_lid").size() == 1, name + "not exactly one response");
        List<String> labels = named(item, "response_label", "ident");
        List<Element> right = all(item, "varequal");
        check(right.size() == 1, name + "not exactly one right answer");
        for (Element one : right) {
            check(labels.contains(one.getTextContent()), name + "the right answer is no option");
            check(
                    named(item, "response_lid", "ident").contains(one.getAttribute("respident")),
                    name + "the answer is to another response");
        }
        List<String> shown = named(item, "displayfeedback", "linkrefid");
        List<String> there = named(item, "itemfeedback", "ident");
        check(
                shown.containsAll(there) && there.containsAll(shown),
                name + "feedback that is shown and that is there differ");
        check(
                Collections.disjoint(there, List.of("hint", "solution")),
                name + "feedback has a name that is kept for another kind");
    }

    private static List<String> named(Element item, String element, String attribute) {
        return all(item, element).stream().map(one -> one.getAttribute(attribute)).toList();
    }

    private static List<Element> all(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(n -> (Element) found.item(n))
                .toList();
    }
}
