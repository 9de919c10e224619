/** The commands that an editor types, their words and what they return. */
@NullMarked
package org.explainer.cli;

import org.jspecify.annotations.NullMarked;
