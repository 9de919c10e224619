/** What is said and when: utterances, how words are pronounced, cues, MP3. */
@NullMarked
package org.explainer.audio;

import org.jspecify.annotations.NullMarked;
