package org.explainer.template;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.explainer.overlay.Overlay;
import org.jspecify.annotations.Nullable;

/** Lets FreeMarker find templates of an edition, and of the press below them. */
record OverlayLoader(Overlay templates) implements TemplateLoader {

    @Override
    public @Nullable Object findTemplateSource(String name) {
        return templates.has(name) ? templates.file(name) : null;
    }

    /** Within one run no template changes. */
    @Override
    public long getLastModified(Object source) {
        return -1;
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        return Files.newBufferedReader((Path) source, Charset.forName(encoding));
    }

    @Override
    public void closeTemplateSource(Object source) {
        // Its reader was closed by whoever read it.
    }
}
