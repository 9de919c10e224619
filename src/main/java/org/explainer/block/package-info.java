/** The kinds of block that authors can write in a text, a class each. */
@NullMarked
package org.explainer.block;

import org.jspecify.annotations.NullMarked;
