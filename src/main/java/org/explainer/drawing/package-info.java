@NullMarked
package org.explainer.drawing;

import org.jspecify.annotations.NullMarked;
