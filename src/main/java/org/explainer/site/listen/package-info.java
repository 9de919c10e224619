/** What can be heard and seen: recordings, film and podcast, checked against the text. */
@NullMarked
package org.explainer.site.listen;

import org.jspecify.annotations.NullMarked;
