package org.explainer.skeleton;

import java.util.regex.Pattern;

/** Texts as AsciiDoc takes them. */
public record Asciidoc() {

    private static final Pattern ATTRIBUTE = Pattern.compile("\\{(?=[\\w-]+})");

    /** {@code text} in a title, where braces would name an attribute. */
    public String of(String text) {
        return ATTRIBUTE.matcher(text).replaceAll("\\\\{");
    }
}
