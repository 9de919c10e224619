@NullMarked
package org.explainer.channel.narration;

import org.jspecify.annotations.NullMarked;
