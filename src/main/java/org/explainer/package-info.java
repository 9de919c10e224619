@NullMarked
package org.explainer;

import org.jspecify.annotations.NullMarked;
