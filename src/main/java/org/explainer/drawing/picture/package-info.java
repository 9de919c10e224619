@NullMarked
package org.explainer.drawing.picture;

import org.jspecify.annotations.NullMarked;
