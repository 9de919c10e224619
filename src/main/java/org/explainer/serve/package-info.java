/**
 * The preview: shows a finished site at an address of this machine, as a web server would, and
 * builds again when a file is saved.
 */
@NullMarked
package org.explainer.serve;

import org.jspecify.annotations.NullMarked;
