/** What is wrong with a manuscript, where, and how it is reported. */
@NullMarked
package org.explainer.problem;

import org.jspecify.annotations.NullMarked;
