package org.explainer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Holds every element, attribute, address and style of a page to the {@link Safelist}. */
public final class MarkupCheck {

    /** What is wrong with an element. */
    record Fault(Element element, String about, String message, String hint) {}

    private static final String HINT =
            "write it in AsciiDoc; a template that needs it adds it to " + Safelist.FILE;

    private final Safelist list = Safelist.get();
    private final boolean letter;
    private final List<Fault> faults = new ArrayList<>();

    private MarkupCheck(boolean letter) {
        this.letter = letter;
    }

    /** What is wrong with a page. */
    static List<Fault> of(Document page) {
        return new MarkupCheck(false).faults(page);
    }

    /** What is wrong with the page of a mail, which problems call {@code page}. */
    public static List<Finding> ofLetter(String page, Document letter) {
        return new MarkupCheck(true)
                .faults(letter).stream()
                        .map(fault -> new Finding(page, fault.about, fault.message, fault.hint))
                        .toList();
    }

    private List<Fault> faults(Document page) {
        for (Element element : page.getAllElements()) {
            if (!element.tagName().startsWith("#")) {
                check(element);
            }
        }
        return faults;
    }

    private void check(Element element) {
        String kind = element.tag().namespace().equals(Parser.NamespaceSvg) ? "svg" : "html";
        String name = element.tagName().toLowerCase(Locale.ROOT);
        if (!list.has(kind, name) && !(letter && list.has("letter", name))) {
            add(element, name, "no page may hold a <" + name + ">");
            return;
        }
        if (name.equals("style")) {
            checkStyle(element, element.data());
        }
        for (Attribute attribute : element.attributes()) {
            check(element, kind, name, attribute);
        }
    }

    private void check(Element element, String kind, String name, Attribute attribute) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue();
        if (!list.allows(kind, name, key) && !(letter && list.allows("letter", name, key))) {
            add(element, value, "no <%s> of a page may have the attribute %s".formatted(name, key));
        } else if (SafeAddress.ATTRIBUTES.contains(key)) {
            checkAddresses(element, name + " " + key, value);
        } else if (list.has("values", name + " " + key)) {
            checkValues(element, name + " " + key, value);
        } else if (key.equals("style")) {
            checkStyle(element, value);
        } else if (kind.equals("svg")) {
            StyleCheck.fault(key, value).ifPresent(fault -> addStyle(element, value, fault));
        }
    }

    private void checkAddresses(Element element, String attribute, String value) {
        List<String> addresses =
                attribute.endsWith(" srcset") ? List.of(value.split(",")) : List.of(value);
        for (String address : addresses) {
            Optional<String> kind = new SafeAddress(address).kind(list);
            boolean leads =
                    kind.isPresent()
                            && (list.allows("addresses", attribute, kind.get())
                                    || (letter
                                            && list.allows(
                                                    "letter addresses", attribute, kind.get())));
            if (!leads) {
                String what = "no %s of a page may lead to %s".formatted(attribute, address);
                add(element, address, what);
            }
            new SafeAddress(address)
                    .hostFault()
                    .ifPresent(
                            fault ->
                                    add(
                                            element,
                                            address,
                                            "the host of %s %s".formatted(address, fault)));
        }
    }

    private void checkValues(Element element, String attribute, String value) {
        for (String word : value.toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!word.isEmpty() && !list.allows("values", attribute, word)) {
                String what = "no %s of a page may be \"%s\"".formatted(attribute, word);
                add(element, value, what);
            }
        }
    }

    private void checkStyle(Element element, String css) {
        StyleCheck.fault(css).ifPresent(fault -> addStyle(element, css, fault));
    }

    private void addStyle(Element element, String css, String fault) {
        add(element, css, "no style may say \"" + fault + "\"");
    }

    private void add(Element element, String about, String message) {
        faults.add(new Fault(element, about, message, HINT));
    }
}
