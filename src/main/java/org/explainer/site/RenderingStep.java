package org.explainer.site;

import java.io.File;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.render.RenderingTool;

/** A rendering tool of ours, without the method that JBake 2.7 keeps but no longer calls. */
interface RenderingStep extends RenderingTool {

    @Override
    @Deprecated
    default int render(
            Renderer renderer,
            ContentStore store,
            File destination,
            File templatesPath,
            CompositeConfiguration config) {
        throw new UnsupportedOperationException("JBake 2.7 calls the other one");
    }
}
