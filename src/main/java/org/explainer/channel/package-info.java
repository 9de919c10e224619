/**
 * What a channel is and is given, and what all of them share: colours ({@code Theme}), settings,
 * media types, zips.
 */
@NullMarked
package org.explainer.channel;

import org.jspecify.annotations.NullMarked;
