package org.explainer.site;

import java.util.ArrayList;
import java.util.List;
import org.jbake.app.ContentStore;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentTypes;
import org.jbake.render.RenderingTool;
import org.jbake.template.ModelExtractors;
import org.jbake.template.ModelExtractorsDocumentTypeListener;
import org.jbake.template.RenderingException;

/**
 * JBake's oven with its own order of work: the stock one insists on OrientDB's schema and on every
 * rendering tool of the class path.
 */
final class EditionOven extends Oven {

    /** JBake keeps the types of texts for the whole process, so that only one may bake in it. */
    private static final Object JBAKE = new Object();

    private final List<RenderingTool> tools;
    private final List<Throwable> errors = new ArrayList<>();

    EditionOven(Utensils utensils, List<RenderingTool> tools) {
        super(utensils);
        this.tools = tools;
    }

    @Override
    public void bake() {
        synchronized (JBAKE) {
            bakeAlone();
        }
    }

    private void bakeAlone() {
        Utensils utensils = getUtensils();
        JBakeConfiguration config = utensils.getConfiguration();
        ContentStore store = utensils.getContentStore();
        registerTypes(config);
        utensils.getCrawler().crawl();
        for (RenderingTool tool : tools) {
            try {
                tool.render(utensils.getRenderer(), store, config);
            } catch (RenderingException e) {
                errors.add(e);
            }
        }
        utensils.getAsset().copy();
        errors.addAll(utensils.getAsset().getErrors());
    }

    private static void registerTypes(JBakeConfiguration config) {
        DocumentTypes.resetDocumentTypes();
        ModelExtractors.getInstance().reset();
        DocumentTypes.addListener(new ModelExtractorsDocumentTypeListener());
        for (String type : config.getDocumentTypes()) {
            DocumentTypes.addDocumentType(type);
        }
    }

    @Override
    public List<Throwable> getErrors() {
        return List.copyOf(errors);
    }
}
