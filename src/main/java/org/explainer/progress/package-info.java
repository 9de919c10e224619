/** Says how far a run is, and where its time went. */
@NullMarked
package org.explainer.progress;

import org.jspecify.annotations.NullMarked;
