/** Books and sheets as accessible PDFs. */
@NullMarked
package org.explainer.classroom.pdf;

import org.jspecify.annotations.NullMarked;
