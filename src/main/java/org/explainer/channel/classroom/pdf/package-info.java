@NullMarked
package org.explainer.channel.classroom.pdf;

import org.jspecify.annotations.NullMarked;
