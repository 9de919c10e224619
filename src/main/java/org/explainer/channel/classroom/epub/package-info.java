/** The file format of e-books: EPUB 3.3 (https://www.w3.org/TR/epub-33/). */
@NullMarked
package org.explainer.channel.classroom.epub;

import org.jspecify.annotations.NullMarked;
