package org.explainer.reader.asciidoc;

import java.util.Set;

/**
 * The words that AsciiDoc itself has for the brackets above a block. They keep AsciiDoc's meaning,
 * whatever kinds of blocks there are: {@code [source,java]} is a listing, {@code source:x[]} ours.
 * Only {@code comment} has lost its own to a label; a comment is written with slashes.
 */
final class BlockStyles {

    /**
     * https://docs.asciidoctor.org/asciidoc/latest/blocks/masquerading/ and the pages on
     * admonitions, lists and discrete headings beside it.
     */
    static final Set<String> ASCIIDOC =
            Set.of(
                    "NOTE",
                    "TIP",
                    "IMPORTANT",
                    "WARNING",
                    "CAUTION",
                    "source",
                    "listing",
                    "literal",
                    "verse",
                    "quote",
                    "example",
                    "sidebar",
                    "open",
                    "abstract",
                    "partintro",
                    "normal",
                    "pass",
                    "stem",
                    "latexmath",
                    "asciimath",
                    "discrete",
                    "float",
                    "horizontal",
                    "qanda",
                    "ordered",
                    "glossary",
                    "bibliography",
                    "none",
                    "no-bullet",
                    "unstyled",
                    "disc",
                    "circle",
                    "square",
                    "arabic",
                    "decimal",
                    "loweralpha",
                    "upperalpha",
                    "lowerroman",
                    "upperroman");

    /** Its numbers are the one kind for which the fonts of PDFs have no letters. */
    static final String GREEK = "lowergreek";

    private BlockStyles() {}
}
