package org.explainer.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

    /** A page that listens. */
    private record Listener(Response response, Callback callback) {}

    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private volatile String last = message("state", "{\"build\":0,\"problems\":[]}");

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (!Request.getPathInContext(request).equals(ADDRESS)) {
            return false;
        }
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, MediaType.EVENTS);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        var listener = new Listener(response, callback);
        listeners.add(listener);
        send(listener, last);
        return true;
    }

    /** Tells all pages, and those that are opened later, how things stand. */
    void state(String json) {
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
        listener.response()
                .write(
                        false,
                        ByteBuffer.wrap(text.getBytes(UTF_8)),
                        Callback.from(
                                () -> {},
                                gone -> {
                                    // The page was closed.
                                    listeners.remove(listener);
                                    listener.callback().failed(gone);
                                }));
    }
}
