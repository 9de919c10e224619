/** Everything that the authors wrote, as records; nothing is checked yet. */
@NullMarked
package org.explainer.manuscript;

import org.jspecify.annotations.NullMarked;
