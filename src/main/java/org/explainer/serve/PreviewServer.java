package org.explainer.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.explainer.channel.MediaType;

/** Serves a finished site to this machine only, as GitHub Pages would. */
public final class PreviewServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads;
    private final Path site;
    private final String base;

    private PreviewServer(HttpServer server, Path site, String base) {
        this.server = server;
        this.threads = Executors.newCachedThreadPool();
        this.site = site;
        this.base = base;
    }

    /** Starts at {@code base}, such as {@code /repo/}; port 0 takes any that is free. */
    public static PreviewServer start(Path site, int port, String base) throws IOException {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        var server = new PreviewServer(HttpServer.create(address, 0), site, base);
        server.server.createContext("/", server::answer);
        // A browser that plays takes its time with a sound, and must not keep other files waiting.
        server.server.setExecutor(server.threads);
        server.server.start();
        return server;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Waits until the program is ended. */
    public void await() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Path file =
                    path.startsWith(base)
                            ? site.resolve(path.substring(base.length())).normalize()
                            : site.resolve("404.html");
            Path page = Files.isDirectory(file) ? file.resolve("index.html") : file;
            boolean found =
                    path.startsWith(base) && page.startsWith(site) && Files.isRegularFile(page);
            Path sent = found ? page : site.resolve("404.html");
            byte[] bytes = Files.isRegularFile(sent) ? Files.readAllBytes(sent) : new byte[0];
            exchange.getResponseHeaders().set("Content-Type", type(sent));
            send(exchange, found ? 200 : 404, bytes);
        }
    }

    /** All of it, or the part that is asked for. */
    private static void send(HttpExchange exchange, int status, byte[] bytes) throws IOException {
        String asked =
                Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Range"), "");
        Optional<ByteRange> part =
                status == 200 ? ByteRange.of(asked, bytes.length) : Optional.empty();
        ByteRange sent = part.orElse(new ByteRange(0, bytes.length - 1));
        exchange.getResponseHeaders().set("Accept-Ranges", "bytes");
        part.ifPresent(
                range ->
                        exchange.getResponseHeaders()
                                .set("Content-Range", range.header(bytes.length)));
        exchange.sendResponseHeaders(
                part.isPresent() ? 206 : status, bytes.length == 0 ? -1 : sent.length());
        exchange.getResponseBody().write(bytes, sent.first(), sent.length());
    }

    private static String type(Path file) {
        String type = MediaType.of(file.getFileName().toString());
        return type.startsWith("text/") ? type + "; charset=utf-8" : type;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
