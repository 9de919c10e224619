package org.explainer.page.inline;

import com.helger.css.decl.CSSDeclaration;
import java.util.Locale;

/**
 * A property and its value.
 *
 * @param value without quotation marks of two strokes where that can be, because the mark would
 *     have to be escaped within an attribute, which some mail programs do not undo
 */
record Declaration(String property, String value, boolean important) {

    static Declaration of(CSSDeclaration read) {
        String property = read.getProperty();
        String value = read.getExpressionAsCSSString();
        return new Declaration(
                property.startsWith("--") ? property : property.toLowerCase(Locale.ROOT),
                value.indexOf('\'') < 0 ? value.replace('"', '\'') : value,
                read.isImportant());
    }

    /** Whether one of the two sets what the other sets, as {@code font} does with font-size. */
    boolean overlaps(Declaration other) {
        return property.equals(other.property)
                || property.startsWith(other.property + "-")
                || other.property.startsWith(property + "-");
    }

    Declaration unimportant() {
        return new Declaration(property, value, false);
    }

    @Override
    public String toString() {
        return property + ":" + value + (important ? "!important" : "");
    }
}
