package org.explainer.site;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Date;
import org.explainer.edition.Edition;
import org.explainer.manuscript.text.Chapter;
import org.explainer.manuscript.text.Cover;
import org.explainer.manuscript.text.Profile;
import org.explainer.manuscript.text.Text;
import org.jbake.app.ContentStore;
import org.jbake.app.Crawler;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;

/**
 * Hands JBake what the reader has already read, and nothing else. The stock one reads whatever lies
 * in the folder of content, by whichever engine takes its ending.
 */
final class EditionCrawler extends Crawler {

    private final Edition edition;
    private final ContentStore store;
    private final Path content;

    EditionCrawler(Edition edition, ContentStore store, JBakeConfiguration config) {
        super(store, config);
        this.edition = edition;
        this.store = store;
        this.content = config.getContentFolder().toPath();
    }

    @Override
    public void crawl() {
        edition.texts().map(this::document).forEach(store::addDocument);
    }

    private DocumentModel document(Text text) {
        DocumentModel document = DocumentModel.createDefaultDocumentModel();
        document.setTitle(text.plainTitle());
        document.setType(type(text));
        document.setStatus("published");
        document.setDate(Date.from(text.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
        document.setBody(text.body().html());
        document.setTags(new String[0]);
        document.setFile(content.resolve(text.file()).toString());
        document.setSourceUri(text.file());
        document.setUri(text.url());
        document.setRootPath(text.root());
        document.setRendered(false);
        document.setCached(true);
        return document;
    }

    /** The word of {@code :jbake-type:}. */
    private static String type(Text text) {
        if (text instanceof Chapter) {
            return "chapter";
        }
        if (text instanceof Profile) {
            return "actor";
        }
        return text instanceof Cover ? "home" : "page";
    }
}
