/** Sound as samples: filters, loudness, resampling. */
@NullMarked
package org.explainer.audio.signal;

import org.jspecify.annotations.NullMarked;
