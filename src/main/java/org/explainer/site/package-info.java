/**
 * The web site, baked by JBake: pages, search, data files. The Atom feed is JBake's own, from
 * {@code templates/feed.ftlx}.
 */
@NullMarked
package org.explainer.site;

import org.jspecify.annotations.NullMarked;
