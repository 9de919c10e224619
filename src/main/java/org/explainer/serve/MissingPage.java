package org.explainer.serve;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.explainer.channel.MediaType;

/** Shows the site's own page for what there is not, as GitHub Pages does. */
final class MissingPage extends Handler.Abstract {

    private final Path page;

    MissingPage(Path page) {
        this.page = page;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        response.setStatus(HttpStatus.NOT_FOUND_404);
        response.getHeaders()
                .put(HttpHeader.CONTENT_TYPE, MediaType.withCharset(MediaType.of("404.html")));
        byte[] content = Files.isRegularFile(page) ? Files.readAllBytes(page) : new byte[0];
        response.write(true, ByteBuffer.wrap(content), callback);
        return true;
    }
}
