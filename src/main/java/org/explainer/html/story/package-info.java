@NullMarked
package org.explainer.html.story;

import org.jspecify.annotations.NullMarked;
