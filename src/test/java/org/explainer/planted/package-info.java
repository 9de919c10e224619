/**
 * Code that breaks every rule of {@link org.explainer.ArchitectureTest}, so that a rule that cannot
 * fail is noticed. It mirrors the packages of the press; each class depends on one above it.
 */
@NullMarked
package org.explainer.planted;

import org.jspecify.annotations.NullMarked;
