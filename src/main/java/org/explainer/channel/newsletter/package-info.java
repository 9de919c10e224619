@NullMarked
package org.explainer.channel.newsletter;

import org.jspecify.annotations.NullMarked;
