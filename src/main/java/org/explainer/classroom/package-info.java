/** The channel that packs what classrooms are given. */
@NullMarked
package org.explainer.classroom;

import org.jspecify.annotations.NullMarked;
