/**
 * What every bundle is made from: the context, settings, templates, the offline copy of the site.
 */
@NullMarked
package org.explainer.classroom.artefact;

import org.jspecify.annotations.NullMarked;
