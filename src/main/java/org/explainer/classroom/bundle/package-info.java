/** Bundles that hold the site or parts of it: zips, SCORM, Kolibri, Common Cartridge, ZIM. */
@NullMarked
package org.explainer.classroom.bundle;

import org.jspecify.annotations.NullMarked;
