/** The book for e-readers. */
@NullMarked
package org.explainer.classroom.epub;

import org.jspecify.annotations.NullMarked;
