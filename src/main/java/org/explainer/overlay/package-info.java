/** What the press brings in its jar, and the files of an edition over it. */
@NullMarked
package org.explainer.overlay;

import org.jspecify.annotations.NullMarked;
