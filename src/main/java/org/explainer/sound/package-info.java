@NullMarked
package org.explainer.sound;

import org.jspecify.annotations.NullMarked;
