package org.explainer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.explainer.serve.PreviewServer;

/** Lends the press's own server to the tests of other packages. */
public final class ServedSite implements AutoCloseable {

    private final PreviewServer server;
    private final String address;

    public ServedSite(Path site, String base) {
        try {
            server = PreviewServer.start(site, 0, base);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        address = "http://127.0.0.1:" + server.port() + base;
    }

    /** Where the home page's folder is, with a slash at its end. */
    public String address() {
        return address;
    }

    @Override
    public void close() {
        server.close();
    }
}
