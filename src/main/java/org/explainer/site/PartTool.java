package org.explainer.site;

import java.io.IOException;
import org.explainer.problem.Problems;
import org.explainer.template.TemplateError;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.RenderingException;

/** A part of the site as JBake's oven calls it. */
record PartTool(SitePart part, Problems problems) implements RenderingStep {

    @Override
    public int render(Renderer renderer, ContentStore store, JBakeConfiguration config)
            throws RenderingException {
        try {
            part.write(config.getDestinationFolder().toPath());
        } catch (TemplateError e) {
            problems.add(e.problem());
        } catch (IOException e) {
            throw new RenderingException(e);
        }
        return (int) part.files().count();
    }
}
