/**
 * What the press knows of a language: its quotation marks, plurals, dates, order of letters, ends
 * of sentences and reading speed, from one file of properties for each.
 */
@NullMarked
package org.explainer.language;

import org.jspecify.annotations.NullMarked;
