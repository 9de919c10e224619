/** The published site as a browser meets it: what {@code mvn package} left in target/site. */
@NullMarked
package org.explainer.browser;

import org.jspecify.annotations.NullMarked;
