package org.explainer.template;

import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** FreeMarker, whose templates look whether they are to stop before each round of a list. */
final class StoppableTemplates extends Configuration {

    private final Set<Template> prepared = ConcurrentHashMap.newKeySet();

    StoppableTemplates() {
        super(VERSION_2_3_34);
    }

    /** What {@code #include} asks for comes this way, too. */
    @Override
    public Template getTemplate(
            String name,
            Locale locale,
            Object lookup,
            String encoding,
            boolean parse,
            boolean ignoreMissing)
            throws IOException {
        Template template = super.getTemplate(name, locale, lookup, encoding, parse, ignoreMissing);
        if (template != null) {
            synchronized (template) {
                if (prepared.add(template)) {
                    _CoreAPI.addThreadInterruptedChecks(template);
                }
            }
        }
        return template;
    }
}
