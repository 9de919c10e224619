/** Reads files safely: encodings, links out of the project, pictures and their sizes. */
@NullMarked
package org.explainer.reader.file;

import org.jspecify.annotations.NullMarked;
