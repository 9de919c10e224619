@NullMarked
package org.explainer.channel.classroom;

import org.jspecify.annotations.NullMarked;
