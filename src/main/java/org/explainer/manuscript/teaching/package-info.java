/** What is taught with a chapter: plans, sheets, standards. */
@NullMarked
package org.explainer.manuscript.teaching;

import org.jspecify.annotations.NullMarked;
