package org.explainer.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.explainer.channel.MediaType;

/**
 * Answers with pages that have one script more than those in their folders: it listens to {@link
 * Events}. Nothing of it is ever published.
 */
final class LivePages extends Handler.Abstract {

    private static final String SCRIPT = "/.press/live.js";
    private static final String PAGE = MediaType.of("page.html");

    /** With the number of the build that the page is of, or of one before it. */
    private static final String LINK =
            "<script src=\"" + SCRIPT + "\" data-build=\"%d\" defer></script>";

    private final Map<String, Path> folders;
    private final OpenPages shown;
    private final byte[] script;

    /** {@code folders} by their addresses, from slash to slash. */
    LivePages(Map<String, Path> folders, OpenPages shown) throws IOException {
        this.folders = Map.copyOf(folders);
        this.shown = shown;
        try (InputStream live = LivePages.class.getResourceAsStream("live.js")) {
            this.script = requireNonNull(live).readAllBytes();
        }
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String address = Request.getPathInContext(request);
        if (address.equals(SCRIPT)) {
            send(script, MediaType.of(SCRIPT), response, callback);
            return true;
        }
        String link = LINK.formatted(shown.builds());
        Optional<String> page = html(address.endsWith("/") ? address + "index.html" : address);
        page.ifPresent(html -> send((html + link).getBytes(UTF_8), PAGE, response, callback));
        return page.isPresent();
    }

    private Optional<String> html(String name) throws IOException {
        Optional<Path> file = page(name);
        Optional<String> early = shown.early(name);
        return early.isPresent() || file.isEmpty()
                ? early
                : Optional.of(Files.readString(file.get()));
    }

    private static void send(byte[] content, String type, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, MediaType.withCharset(type));
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.write(true, ByteBuffer.wrap(content), callback);
    }

    /** The page at an address, if there is one in the folder that has it; no link is followed. */
    private Optional<Path> page(String name) throws IOException {
        Optional<String> base =
                folders.keySet().stream()
                        .filter(name::startsWith)
                        .max(Comparator.comparingInt(String::length));
        if (!name.endsWith(".html") || base.isEmpty()) {
            return Optional.empty();
        }
        Path folder = requireNonNull(folders.get(base.get()));
        Path file = folder.resolve(name.substring(base.get().length())).normalize();
        return Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath())
                ? Optional.of(file)
                : Optional.empty();
    }
}
