package org.explainer.channel.site;

import java.io.File;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.configuration2.Configuration;
import org.explainer.edition.Edition;
import org.explainer.manuscript.Chapter;
import org.explainer.manuscript.Cover;
import org.explainer.manuscript.Profile;
import org.explainer.manuscript.Text;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.ParserEngine;
import org.jspecify.annotations.Nullable;

/** Hands JBake what the reader has already read; a file that is not in the edition is not baked. */
final class EditionMarkup implements ParserEngine {

    private final Map<String, Text> texts = new TreeMap<>();

    EditionMarkup(Edition edition) {
        edition.texts().forEach(text -> texts.put(text.file(), text));
    }

    /** JBake skips a file for which this is null. */
    @Override
    public @Nullable DocumentModel parse(JBakeConfiguration config, File file) {
        String name = config.getContentFolder().toPath().relativize(file.toPath()).toString();
        return Optional.ofNullable(texts.get(name.replace('\\', '/')))
                .map(EditionMarkup::document)
                .orElse(null);
    }

    @Override
    @Deprecated
    public Map<String, Object> parse(Configuration config, File file, String contentPath) {
        throw new UnsupportedOperationException("JBake 2.7 calls the other one");
    }

    private static DocumentModel document(Text text) {
        DocumentModel document = DocumentModel.createDefaultDocumentModel();
        document.setTitle(text.plainTitle());
        document.setType(type(text));
        document.setStatus("published");
        document.setDate(Date.from(text.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
        document.setBody(text.body().html());
        document.setTags(new String[0]);
        return document;
    }

    /** The word of {@code :jbake-type:}. */
    static String type(Text text) {
        if (text instanceof Chapter) {
            return "chapter";
        }
        if (text instanceof Profile) {
            return "actor";
        }
        return text instanceof Cover ? "home" : "page";
    }
}
