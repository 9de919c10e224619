@NullMarked
package org.explainer.voice;

import org.jspecify.annotations.NullMarked;
