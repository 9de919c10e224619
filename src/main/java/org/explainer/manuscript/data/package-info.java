/** Rows of data that authors write, a record for each kind. */
@NullMarked
package org.explainer.manuscript.data;

import org.jspecify.annotations.NullMarked;
