/**
 * Bundles that hold the site or parts of it, slides and worksheets: zips, SCORM, Kolibri, Common
 * Cartridge, ZIM.
 */
@NullMarked
package org.explainer.classroom.bundle;

import org.jspecify.annotations.NullMarked;
