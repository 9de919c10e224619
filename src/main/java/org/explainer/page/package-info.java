/** Passes over finished pages, what a finished page tells, and the audit of a site. */
@NullMarked
package org.explainer.page;

import org.jspecify.annotations.NullMarked;
