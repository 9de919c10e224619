package org.explainer.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.explainer.channel.MediaType;

/**
 * Tells the pages that are open what has happened, as server-sent events (HTML Standard, section
 * 9.2).
 */
final class Events extends Handler.Abstract {

    static final String ADDRESS = "/.press/events";

    /** A page that listens; it is told one thing after another, however slowly it reads. */
    private static final class Listener {

        private final Response response;
        private final Callback callback;
        private CompletableFuture<Void> told = CompletableFuture.completedFuture(null);

        Listener(Response response, Callback callback) {
            this.response = response;
            this.callback = callback;
        }

        synchronized CompletableFuture<Void> tell(String text) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
            Consumer<Callback.Completable> write = written -> response.write(false, bytes, written);
            told = told.thenCompose(before -> Callback.Completable.with(write));
            return told;
        }
    }

    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private String last = message("state", "{\"build\":0,\"problems\":[]}");

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (!Request.getPathInContext(request).equals(ADDRESS)) {
            return false;
        }
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, MediaType.EVENTS);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        join(new Listener(response, callback));
        return true;
    }

    /** Nothing is told between the two. */
    private synchronized void join(Listener listener) {
        listeners.add(listener);
        send(listener, last);
    }

    /** Tells all pages, and those that are opened later, how things stand. */
    synchronized void state(String json) {
        last = message("state", json);
        listeners.forEach(listener -> send(listener, last));
    }

    /** Says nothing, by which connections that are dead are found and others stay open. */
    void breathe() {
        listeners.forEach(listener -> send(listener, ":\n\n"));
    }

    private static String message(String event, String data) {
        return "event: " + event + "\ndata: " + data + "\n\n";
    }

    private void send(Listener listener, String text) {
        listener.tell(text)
                .exceptionally(
                        gone -> {
                            // The page was closed.
                            if (listeners.remove(listener)) {
                                listener.callback.failed(gone);
                            }
                            return null;
                        });
    }
}
