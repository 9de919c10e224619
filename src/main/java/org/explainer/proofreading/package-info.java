/** The rules that a manuscript is held to, a class each. */
@NullMarked
package org.explainer.proofreading;

import org.jspecify.annotations.NullMarked;
