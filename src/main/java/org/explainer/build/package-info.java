/**
 * One build from reading to publishing: the lock, the order of the channels, folders, staging and
 * progress.
 */
@NullMarked
package org.explainer.build;

import org.jspecify.annotations.NullMarked;
