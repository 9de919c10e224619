/** Works out drawings from data; templates print them as SVG. */
@NullMarked
package org.explainer.figure;

import org.jspecify.annotations.NullMarked;
