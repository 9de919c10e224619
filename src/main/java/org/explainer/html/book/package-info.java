/**
 * Finished pages of the site as the pages of an e-book (EPUB 3.3, https://www.w3.org/TR/epub-33/).
 */
@NullMarked
package org.explainer.html.book;

import org.jspecify.annotations.NullMarked;
