/** Letters, embeds and snippets: one story for each chapter, printed in four ways. */
@NullMarked
package org.explainer.newsletter;

import org.jspecify.annotations.NullMarked;
