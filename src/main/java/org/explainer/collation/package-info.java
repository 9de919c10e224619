/**
 * Compares the words of each source with the finished files, as an editor collates copies with the
 * manuscript. It reads AsciiDoc and the files for itself: whoever asks the model twice gets the
 * same answer twice.
 */
@NullMarked
package org.explainer.collation;

import org.jspecify.annotations.NullMarked;
