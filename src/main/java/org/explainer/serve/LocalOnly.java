package org.explainer.serve;

import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers only who asks for this machine by its own names, so that no page of the network can read
 * here under a name that it has pointed at this machine; and only who wants to read.
 */
final class LocalOnly extends Handler.Wrapper {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> READING = Set.of("GET", "HEAD");

    LocalOnly(Handler wrapped) {
        super(wrapped);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!NAMES.contains(String.valueOf(Request.getServerName(request)))) {
            Response.writeError(request, response, callback, HttpStatus.MISDIRECTED_REQUEST_421);
            return true;
        }
        if (!READING.contains(request.getMethod())) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
            Response.writeError(request, response, callback, HttpStatus.METHOD_NOT_ALLOWED_405);
            return true;
        }
        return super.handle(request, response, callback);
    }
}
