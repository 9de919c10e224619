@NullMarked
package org.explainer.narration;

import org.jspecify.annotations.NullMarked;
