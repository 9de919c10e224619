package org.explainer.channel.site;

import java.io.File;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.explainer.edition.Edition;
import org.explainer.problem.Problems;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.render.RenderingTool;

/** A rendering tool of ours, without the method that JBake 2.7 keeps but no longer calls. */
abstract class EditionTool implements RenderingTool {

    final Edition edition;
    final PageTemplates templates;
    final Problems problems;

    EditionTool(Edition edition, PageTemplates templates, Problems problems) {
        this.edition = edition;
        this.templates = templates;
        this.problems = problems;
    }

    @Override
    @Deprecated
    public final int render(
            Renderer renderer,
            ContentStore store,
            File destination,
            File templatesPath,
            CompositeConfiguration config) {
        throw new UnsupportedOperationException("JBake 2.7 calls the other one");
    }
}
