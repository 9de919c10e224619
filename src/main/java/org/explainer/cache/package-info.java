/** Keeps what is dear to make, by the digest of what it is made from. */
@NullMarked
package org.explainer.cache;

import org.jspecify.annotations.NullMarked;
