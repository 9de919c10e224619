package org.explainer.site;

import java.io.File;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;

/**
 * JBake's content in memory, in one total order: newest first, then by source. Replaces OrientDB,
 * which costs seconds to start and makes JBake's own previous and next links wrong at random.
 */
final class MemoryStore extends ContentStore {

    private static final Comparator<DocumentModel> ORDER =
            Comparator.comparing(
                            DocumentModel::getDate, Comparator.nullsLast(Comparator.reverseOrder()))
                    .thenComparing(DocumentModel::getSourceuri);

    private final Map<String, DocumentModel> documents = new TreeMap<>();

    MemoryStore() {
        super("memory", "none");
    }

    private DocumentList<DocumentModel> those(Predicate<DocumentModel> wanted) {
        DocumentList<DocumentModel> list = new DocumentList<>();
        documents.values().stream().filter(wanted).sorted(ORDER).forEach(list::add);
        return list;
    }

    private static boolean isPublished(DocumentModel document) {
        return "published".equals(document.getStatus());
    }

    private static boolean isTagged(DocumentModel document, String tag) {
        return document.getTags() != null && Arrays.asList(document.getTags()).contains(tag);
    }

    @Override
    public void addDocument(DocumentModel document) {
        documents.put(document.getSourceuri(), document);
    }

    @Override
    public DocumentList<DocumentModel> getDocumentByUri(String uri) {
        return those(document -> uri.equals(document.getSourceuri()));
    }

    @Override
    public DocumentList<DocumentModel> getDocumentStatus(String uri) {
        return getDocumentByUri(uri);
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String type) {
        return those(document -> type.equals(document.getType()));
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String type, boolean paged) {
        return getAllContent(type);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedContent(String type) {
        return those(document -> type.equals(document.getType()) && isPublished(document));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts() {
        return getPublishedContent("post");
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts(boolean paged) {
        return getPublishedPosts();
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPages() {
        return getPublishedContent("page");
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
        return those(
                document ->
                        "post".equals(document.getType())
                                && isPublished(document)
                                && isTagged(document, tag));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
        return those(document -> isPublished(document) && isTagged(document, tag));
    }

    @Override
    public DocumentList<DocumentModel> getUnrenderedContent() {
        return those(document -> !document.getRendered());
    }

    @Override
    public void markContentAsRendered(DocumentModel document) {
        document.setRendered(true);
    }

    @Override
    public long getDocumentCount(String type) {
        return getAllContent(type).size();
    }

    @Override
    public long getPublishedCount(String type) {
        return getPublishedContent(type).size();
    }

    @Override
    public void deleteContent(String uri) {
        documents.remove(uri);
    }

    @Override
    public void deleteAllByDocType(String type) {
        documents.values().removeIf(document -> type.equals(document.getType()));
    }

    @Override
    public Set<String> getTags() {
        return getAllTags();
    }

    @Override
    public Set<String> getAllTags() {
        Set<String> tags = new TreeSet<>();
        those(MemoryStore::isPublished).stream()
                .map(DocumentModel::getTags)
                .filter(some -> some != null)
                .flatMap(Arrays::stream)
                .forEach(tags::add);
        return tags;
    }

    @Override
    public boolean isActive() {
        return true;
    }

    @Override
    public void startup() {
        // Nothing to open.
    }

    @Override
    public void close() {
        // Nothing to close.
    }

    @Override
    public void shutdown() {
        // Nothing to shut down.
    }

    @Override
    public void drop() {
        documents.clear();
    }

    @Override
    public void updateAndClearCacheIfNeeded(boolean needed, File templates) {
        // Nothing is kept from one bake to the next.
    }
}
