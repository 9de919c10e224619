@NullMarked
package org.explainer.drawing.map;

import org.jspecify.annotations.NullMarked;
