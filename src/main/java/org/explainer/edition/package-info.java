@NullMarked
package org.explainer.edition;

import org.jspecify.annotations.NullMarked;
