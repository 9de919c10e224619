/**
 * The manuscript frozen for publishing, with what is worked out from it: coverage, index, quizzes.
 */
@NullMarked
package org.explainer.edition;

import org.jspecify.annotations.NullMarked;
