/** Works out maps: borders, projection, labels. */
@NullMarked
package org.explainer.figure.map;

import org.jspecify.annotations.NullMarked;
