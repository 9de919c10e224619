/** Turns drawings into pictures (PNG, JPEG) and draws cards and covers. */
@NullMarked
package org.explainer.figure.picture;

import org.jspecify.annotations.NullMarked;
