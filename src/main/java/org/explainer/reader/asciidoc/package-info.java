/** Reads texts in AsciiDoc. */
@NullMarked
package org.explainer.reader.asciidoc;

import org.jspecify.annotations.NullMarked;
