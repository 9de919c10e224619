package org.explainer.reader.asciidoc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.jruby.AsciidoctorJRuby;

/**
 * Starts Asciidoctor. It is told where its library lies, so that it starts without RubyGems too:
 * src/main/jvm/options leaves them out, since they take a fifth of a build from nothing.
 */
final class AsciidoctorStart {

    private static final String VERSION = "/META-INF/asciidoctorj-version.properties";

    /** To start one takes longer than to read many texts. */
    private static final Queue<Asciidoctor> IDLE = new ConcurrentLinkedQueue<>();

    private AsciidoctorStart() {}

    /** One that no other reader uses until it is given back. */
    static Asciidoctor take() {
        return Optional.ofNullable(IDLE.poll()).orElseGet(AsciidoctorStart::start);
    }

    /** Keeps it for the next reader, who finds nothing of this one's extensions. */
    static void giveBack(Asciidoctor used) {
        used.unregisterAllExtensions();
        IDLE.add(used);
    }

    private static Asciidoctor start() {
        var versions = new Properties();
        try (InputStream in = Asciidoctor.class.getResourceAsStream(VERSION)) {
            versions.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String gem = "gems/asciidoctor-" + versions.getProperty("version.asciidoctor");
        return AsciidoctorJRuby.Factory.create(List.of("uri:classloader:" + gem + "/lib"));
    }
}
