/** Puts all cores of the machine to work, so that nobody can tell from what is made. */
@NullMarked
package org.explainer.cores;

import org.jspecify.annotations.NullMarked;
