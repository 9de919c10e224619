@NullMarked
package org.explainer.problem;

import org.jspecify.annotations.NullMarked;
