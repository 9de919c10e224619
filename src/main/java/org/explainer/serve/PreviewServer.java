package org.explainer.serve;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.explainer.channel.MediaType;

/**
 * Serves finished folders to this machine only, as GitHub Pages would. What a web server owes its
 * readers (methods, ranges, validators, compression: RFC 9110) is Jetty's.
 */
public final class PreviewServer implements AutoCloseable {

    /** In milliseconds, after which a reader who says nothing is given up. */
    private static final long IDLE = 20_000;

    /** So many are held open at a time; more wait. A browser opens six. */
    private static final int CONNECTIONS = 1_500;

    private final Server server;
    private final ServerConnector connector;

    private PreviewServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /** Serves one folder at {@code base}, such as {@code /repo/}; port 0 takes any that is free. */
    public static PreviewServer start(Path site, int port, String base) throws IOException {
        return start(Map.of(base, site), port, new Handler.Sequence());
    }

    /**
     * Starts.
     *
     * @param folders by their address, from slash to slash; they may be replaced meanwhile
     * @param first is asked before the folders
     * @throws BindException when another program has the port
     */
    static PreviewServer start(Map<String, Path> folders, int port, Handler first)
            throws IOException {
        var threads = new QueuedThreadPool(32, 2);
        threads.setDaemon(true);
        var server = new Server(threads);
        var settings = new HttpConfiguration();
        settings.setSendServerVersion(false);
        var connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(settings));
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        connector.setPort(port);
        connector.setIdleTimeout(IDLE);
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(CONNECTIONS, connector));
        server.setHandler(new LocalOnly(new Handler.Sequence(handlers(folders, first))));
        try {
            server.start();
        } catch (Exception e) {
            // Jetty declares no narrower type.
            throw e.getCause() instanceof BindException taken
                    ? taken
                    : new IOException("the server does not start", e);
        }
        return new PreviewServer(server, connector);
    }

    private static List<Handler> handlers(Map<String, Path> folders, Handler first) {
        var handlers = new ArrayList<Handler>(List.of(first));
        var compressed = new Handler.Sequence();
        // The longest address first: "/" has all others below it.
        new TreeMap<>(folders)
                .descendingMap()
                .forEach((base, folder) -> compressed.addHandler(folder(base, folder)));
        var compression = new CompressionHandler(compressed);
        compression.putCompression(new GzipCompression());
        handlers.add(compression);
        Path missing = new TreeMap<>(folders).firstEntry().getValue().resolve("404.html");
        handlers.add(new MissingPage(missing));
        return handlers;
    }

    private static Handler folder(String base, Path folder) {
        var files = new FreshFiles();
        files.setDirAllowed(false);
        files.setEtags(true);
        files.setCacheControl("no-cache");
        var context = new ContextHandler(files, base.replaceAll("(?<=.)/$", ""));
        MediaType.byEnding()
                .forEach(
                        (ending, type) ->
                                context.getMimeTypes()
                                        .addMimeMapping(ending, MediaType.withCharset(type)));
        // Without aliases: a link out of the folder leads nowhere.
        context.clearAliasChecks();
        files.setBaseResource(ResourceFactory.root().newResource(folder));
        return context;
    }

    /** The number of the port at which it listens. */
    public int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            // Jetty declares no narrower type.
            throw new IllegalStateException("the server does not stop", e);
        }
    }
}
