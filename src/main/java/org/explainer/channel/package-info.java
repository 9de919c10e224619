@NullMarked
package org.explainer.channel;

import org.jspecify.annotations.NullMarked;
