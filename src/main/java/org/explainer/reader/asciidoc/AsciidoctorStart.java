package org.explainer.reader.asciidoc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.jruby.AsciidoctorJRuby;

/**
 * Starts Asciidoctor. It is told where its library lies, so that it starts without RubyGems too:
 * src/main/jvm/options leaves them out, since they take a fifth of a build from nothing.
 */
final class AsciidoctorStart {

    private static final String VERSION = "/META-INF/asciidoctorj-version.properties";

    private AsciidoctorStart() {}

    static Asciidoctor asciidoctor() {
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
