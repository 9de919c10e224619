/**
 * What can be heard and seen: the podcast's settings, and whether recordings and film fit the text.
 */
@NullMarked
package org.explainer.site.listen;

import org.jspecify.annotations.NullMarked;
