/** Reads data in YAML and CSV. */
@NullMarked
package org.explainer.reader.data;

import org.jspecify.annotations.NullMarked;
