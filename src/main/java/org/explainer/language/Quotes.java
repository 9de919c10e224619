package org.explainer.language;

/**
 * The quotation marks of a language.
 *
 * @param open before a quotation
 * @param close behind it
 * @param innerOpen before a quotation within one
 * @param innerClose behind it
 */
public record Quotes(String open, String close, String innerOpen, String innerClose) {

    static Quotes of(String marks) {
        String[] four = marks.split(" ");
        return new Quotes(four[0], four[1], four[2], four[3]);
    }

    /** Words of somebody, between marks. */
    public String around(String words) {
        return open + words + close;
    }

    /**
     * A whole text, set with the marks of the language: straight marks, and the curly ones of
     * English that Asciidoctor writes.
     */
    public String set(String text) {
        return new QuoteSetter(this).set(text);
    }
}
