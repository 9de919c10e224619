/**
 * The rules that a manuscript is held to, a class each. {@code check} also says what readers refuse
 * ({@code reader}) and what is found in finished pages ({@code page}).
 */
@NullMarked
package org.explainer.proofreading;

import org.jspecify.annotations.NullMarked;
