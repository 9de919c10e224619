/** The web site, baked by JBake: pages, search, feeds, data files. */
@NullMarked
package org.explainer.site;

import org.jspecify.annotations.NullMarked;
