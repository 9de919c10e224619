/** Fills FreeMarker's templates, strictly, and reads the words of the press. */
@NullMarked
package org.explainer.template;

import org.jspecify.annotations.NullMarked;
