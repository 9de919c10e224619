package org.explainer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Serves a finished site to this machine only, as GitHub Pages would. */
final class SiteServer implements AutoCloseable {

    private static final Map<String, String> TYPES =
            Map.of(
                    "html", "text/html; charset=utf-8",
                    "css", "text/css; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "svg", "image/svg+xml",
                    "xml", "application/xml",
                    "json", "application/json",
                    "woff2", "font/woff2",
                    "png", "image/png",
                    "jpg", "image/jpeg",
                    "txt", "text/plain; charset=utf-8");

    private final HttpServer server;
    private final Path site;
    private final String base;

    private SiteServer(HttpServer server, Path site, String base) {
        this.server = server;
        this.site = site;
        this.base = base;
    }

    /** Starts at {@code base}, such as {@code /repo/}; port 0 takes any that is free. */
    static SiteServer start(Path site, int port, String base) throws IOException {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        var server = new SiteServer(HttpServer.create(address, 0), site, base);
        server.server.createContext("/", server::answer);
        server.server.start();
        return server;
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Waits until the program is ended. */
    void await() {
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
            exchange.sendResponseHeaders(found ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String type(Path file) {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return TYPES.getOrDefault(ending, "application/octet-stream");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
