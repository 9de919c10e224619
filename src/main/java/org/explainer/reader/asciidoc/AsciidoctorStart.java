package org.explainer.reader.asciidoc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.jruby.AsciidoctorJRuby;
import org.jspecify.annotations.Nullable;

/**
 * Starts Asciidoctor. It is told where its library lies, so that it starts without RubyGems too:
 * src/main/jvm/options leaves them out, since they take a fifth of a build from nothing.
 */
final class AsciidoctorStart {

    private static final String VERSION = "/META-INF/asciidoctorj-version.properties";

    /** {@code [comment]} is a label of ours; AsciiDoc would drop what stands below it. */
    private static final String OUR_COMMENT =
            """
            Asciidoctor::PARAGRAPH_STYLES.delete 'comment'
            Asciidoctor::DELIMITED_BLOCKS['--'][1].delete 'comment'
            """;

    /** To start one takes longer than to read many texts. */
    private static final Queue<CompletableFuture<Asciidoctor>> IDLE = new ConcurrentLinkedQueue<>();

    private AsciidoctorStart() {}

    /**
     * One that no other reader uses until it is given back. It starts on a thread of its own, so
     * that other work goes on; it may have extensions of an earlier reader.
     */
    static CompletableFuture<Asciidoctor> take() {
        @Nullable CompletableFuture<Asciidoctor> idle = IDLE.poll();
        return idle == null
                ? CompletableFuture.supplyAsync(
                        AsciidoctorStart::start, work -> new Thread(work, "asciidoctor").start())
                : idle;
    }

    /** Keeps it for the next reader, even if it has not yet started. */
    static void giveBack(CompletableFuture<Asciidoctor> taken) {
        if (!taken.isCompletedExceptionally()) {
            IDLE.add(taken);
        }
    }

    private static Asciidoctor start() {
        var versions = new Properties();
        try (InputStream in = Asciidoctor.class.getResourceAsStream(VERSION)) {
            versions.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String gem = "gems/asciidoctor-" + versions.getProperty("version.asciidoctor");
        Asciidoctor started =
                AsciidoctorJRuby.Factory.create(List.of("uri:classloader:" + gem + "/lib"));
        started.rubyExtensionRegistry()
                .loadClass(new ByteArrayInputStream(OUR_COMMENT.getBytes(UTF_8)));
        return started;
    }
}
