/** What a new edition, a new text and a new row begin with. */
@NullMarked
package org.explainer.skeleton;

import org.jspecify.annotations.NullMarked;
