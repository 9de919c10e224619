/** Shows a finished site at an address of this machine, as a web server would. */
@NullMarked
package org.explainer.serve;

import org.jspecify.annotations.NullMarked;
