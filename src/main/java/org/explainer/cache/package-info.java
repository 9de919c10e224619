@NullMarked
package org.explainer.cache;

import org.jspecify.annotations.NullMarked;
