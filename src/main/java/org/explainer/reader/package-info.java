/** Reads the project's files into a manuscript; what is wrong is told with file and line. */
@NullMarked
package org.explainer.reader;

import org.jspecify.annotations.NullMarked;
