/**
 * The press: commands at the top ({@code cli}), what they run ({@code build}, {@code serve}, {@code
 * record}), three channels, and below them what all share.
 */
@NullMarked
package org.explainer;

import org.jspecify.annotations.NullMarked;
