package org.explainer.page.inline;

import com.helger.css.decl.CSSSelectorAttribute;
import com.helger.css.decl.ECSSAttributeCase;
import com.helger.css.decl.ECSSAttributeOperator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A condition on an attribute, as in {@code [lang|=en]}.
 *
 * @param operator none: it is enough that the element has the attribute
 * @param folded whether capital and small letters are one
 */
record AttributeTest(
        String name, @Nullable ECSSAttributeOperator operator, String value, boolean folded) {

    /** Those whose values HTML compares without regard to capitals: its section 4.16.2. */
    private static final Set<String> FOLDED =
            Set.of(
                    ("accept accept-charset align alink axis bgcolor charset checked clear "
                                    + "codetype color compact declare defer dir direction disabled enctype "
                                    + "face frame hreflang http-equiv lang language link media method "
                                    + "multiple nohref noresize noshade nowrap readonly rel rev rules scope "
                                    + "scrolling selected shape target text type valign valuetype vlink")
                            .split(" "));

    /** The condition; nothing if its name has a prefix or its value an escape. */
    static Optional<Condition> of(CSSSelectorAttribute read) {
        String name = read.getAttrName().toLowerCase(Locale.ROOT);
        ECSSAttributeCase flag = read.getCaseSensitivityFlag();
        boolean folded =
                flag == null ? FOLDED.contains(name) : flag == ECSSAttributeCase.CASE_INSENSITIVE;
        String value = unquoted(Objects.requireNonNullElse(read.getAttrValue(), ""));
        var test =
                new AttributeTest(name, read.getOperator(), folded ? fold(value) : value, folded);
        return read.getNamespacePrefix() == null && value.indexOf('\\') < 0
                ? Optional.of(new Condition(test::holds, Condition.CLASS))
                : Optional.empty();
    }

    private static String unquoted(String value) {
        return value.matches("(?s)([\"']).*\\1") ? value.substring(1, value.length() - 1) : value;
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private boolean holds(Element element) {
        return element.hasAttr(name)
                && (operator == null
                        || compare(
                                operator, folded ? fold(element.attr(name)) : element.attr(name)));
    }

    private boolean compare(ECSSAttributeOperator how, String found) {
        return switch (how) {
            case EQUALS -> found.equals(value);
            case INCLUDES ->
                    Arrays.asList(found.split(Conditions.BLANKS)).contains(value)
                            && !value.isEmpty();
            case DASHMATCH -> found.equals(value) || found.startsWith(value + "-");
            case BEGINMATCH -> !value.isEmpty() && found.startsWith(value);
            case ENDMATCH -> !value.isEmpty() && found.endsWith(value);
            case CONTAINSMATCH -> !value.isEmpty() && found.contains(value);
        };
    }
}
