/**
 * The recorder, a program of its own: has a voice read chapters aloud and writes the recordings.
 */
@NullMarked
package org.explainer.recording;

import org.jspecify.annotations.NullMarked;
