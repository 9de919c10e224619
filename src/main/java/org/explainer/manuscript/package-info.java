@NullMarked
package org.explainer.manuscript;

import org.jspecify.annotations.NullMarked;
