/** A chapter as a story: pieces of plain text, told without a page's machinery. */
@NullMarked
package org.explainer.newsletter.story;

import org.jspecify.annotations.NullMarked;
