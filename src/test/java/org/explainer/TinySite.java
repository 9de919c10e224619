package org.explainer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The tiny edition as a finished site, on a disk and on two servers. */
public final class TinySite implements AutoCloseable {

    private static final Map<String, String> TYPES =
            Map.of(
                    "html",
                    "text/html",
                    "css",
                    "text/css",
                    "js",
                    "text/javascript",
                    "mp3",
                    "audio/mpeg");

    private final Path root;
    private final Path site;
    private final ServedSite server;
    private final HttpServer plain;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private TinySite(Path root) throws IOException {
        this.root = root;
        this.site = root.resolve("target/site");
        this.server = new ServedSite(site, "/repo/");
        this.plain =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        plain.createContext("/", this::answer);
        plain.setExecutor(threads);
        plain.start();
    }

    public static TinySite open() {
        try {
            return built(folder(), "--only", "site");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tiny edition in Ukrainian, with letters and bundles. */
    public static TinySite ukrainian() {
        try {
            Path root = folder();
            TinyEdition.delete(root.resolve("content"));
            TinyEdition.delete(root.resolve("assets/media"));
            TinyEdition.copy(Golden.ROOT.resolve("edition-uk"), root);
            return built(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forty chapters in four parts, of the least that is an edition. */
    public static TinySite inParts() {
        try {
            Path root = folder();
            TinyEdition.delete(root.resolve("content"));
            TinyEdition.delete(root.resolve("assets/media"));
            TinyEdition.copy(Golden.ROOT.resolve("bare"), root);
            LongEdition.layInParts(root, 300);
            return built(root, "--only", "site");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() throws IOException {
        return TinyEdition.copyTo(Files.createTempDirectory("tiny # сайт ").toRealPath());
    }

    private static TinySite built(Path root, String... more) throws IOException {
        var err = new StringWriter();
        List<String> words = new ArrayList<>(List.of("build", "--root", root.toString()));
        words.addAll(List.of(more));
        int exit =
                TinyEdition.run(
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(err),
                        words.toArray(String[]::new));
        if (exit != 0) {
            throw new IllegalStateException("the tiny edition cannot be built: " + err);
        }
        return new TinySite(root);
    }

    /** What the press has made there, by its path below {@code target}. */
    public Path made(String path) {
        return root.resolve("target").resolve(path);
    }

    /** Where it is on disk, with a slash at its end. */
    public String onDisk() {
        return site.toUri().toString();
    }

    /** Where the press serves it. */
    public String onServer() {
        return server.address();
    }

    /** Where a server has it that sends files as wholes only, as small ones in schools do. */
    public String onPlainServer() {
        return "http://127.0.0.1:" + plain.getAddress().getPort() + "/";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file = site.resolve(exchange.getRequestURI().getPath().substring(1));
            byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
            String ending = file.toString().replaceFirst(".*\\.", "");
            String type = TYPES.getOrDefault(ending, "application/octet-stream");
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(bytes.length == 0 ? 404 : 200, Math.max(-1, bytes.length));
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        plain.stop(0);
        threads.shutdownNow();
        Files.delete(root.resolve("target/cache"));
        TinyEdition.delete(root);
    }
}
