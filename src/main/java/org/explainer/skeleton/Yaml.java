package org.explainer.skeleton;

/** Texts as YAML takes them, whatever signs are in them. */
public record Yaml() {

    /** {@code text} in single quotation marks. */
    public String of(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
