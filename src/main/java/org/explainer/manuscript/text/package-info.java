/** Texts that authors write: chapters, pages, profiles, and the blocks in them. */
@NullMarked
package org.explainer.manuscript.text;

import org.jspecify.annotations.NullMarked;
