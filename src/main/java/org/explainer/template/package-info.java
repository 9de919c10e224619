@NullMarked
package org.explainer.template;

import org.jspecify.annotations.NullMarked;
