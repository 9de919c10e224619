/**
 * Writes a stylesheet's rules into the elements themselves, for programs that read no stylesheet.
 */
@NullMarked
package org.explainer.page.inline;

import org.jspecify.annotations.NullMarked;
