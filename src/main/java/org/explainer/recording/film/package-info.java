/** Makes the film out of drawings and a voice. */
@NullMarked
package org.explainer.recording.film;

import org.jspecify.annotations.NullMarked;
