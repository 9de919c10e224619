package org.explainer.site;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.explainer.edition.Edition;
import org.explainer.manuscript.text.Text;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * Our strict FreeMarker in JBake's renderer; a page is made in memory before any of it is written.
 */
final class PageEngine extends DelegatingTemplateEngine {

    private final Edition edition;
    private final PageTemplates templates;
    private final Map<String, Text> texts;

    PageEngine(
            ContentStore store,
            JBakeConfiguration config,
            Edition edition,
            PageTemplates templates) {
        super(store, config);
        this.edition = edition;
        this.templates = templates;
        this.texts = edition.texts().collect(toMap(Text::url, text -> text));
    }

    @Override
    public void renderDocument(TemplateModel model, String template, Writer writer)
            throws RenderingException {
        try {
            writer.write(
                    template.endsWith(".ftlh")
                            ? templates.page(textOf(model), template)
                            : templates.file(edition.cover(), template));
        } catch (IOException e) {
            throw new RenderingException(e);
        }
    }

    private Text textOf(TemplateModel model) {
        return requireNonNull(texts.get(String.valueOf(model.getContent().get("uri"))));
    }
}
