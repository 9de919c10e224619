@NullMarked
package org.explainer.html;

import org.jspecify.annotations.NullMarked;
