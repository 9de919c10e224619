@NullMarked
package org.explainer.html.inline;

import org.jspecify.annotations.NullMarked;
