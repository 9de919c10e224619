/** What a channel is, and what it is given. */
@NullMarked
package org.explainer.channel;

import org.jspecify.annotations.NullMarked;
