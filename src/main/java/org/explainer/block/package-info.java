@NullMarked
package org.explainer.block;

import org.jspecify.annotations.NullMarked;
