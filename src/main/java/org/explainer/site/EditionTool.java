package org.explainer.site;

import java.io.File;
import java.util.stream.Stream;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.explainer.edition.Edition;
import org.explainer.problem.Problems;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.render.RenderingTool;

/** A rendering tool of ours, without the method that JBake 2.7 keeps but no longer calls. */
public abstract class EditionTool implements RenderingTool {

    protected final Edition edition;
    protected final PageTemplates templates;
    protected final Problems problems;

    protected EditionTool(Edition edition, PageTemplates templates, Problems problems) {
        this.edition = edition;
        this.templates = templates;
        this.problems = problems;
    }

    /** The files that it makes for this edition, as paths from the site's root. */
    protected abstract Stream<String> files();

    /** Those of them in whose place a project may put files of its own, in {@code assets/}. */
    protected Stream<String> replaceable() {
        return Stream.of();
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
