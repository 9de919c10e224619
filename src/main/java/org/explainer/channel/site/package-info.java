@NullMarked
package org.explainer.channel.site;

import org.jspecify.annotations.NullMarked;
