@NullMarked
package org.explainer.reader;

import org.jspecify.annotations.NullMarked;
