package org.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A jar on the class path adds a kind of block and a channel: those that {@code
 * docs/extending.adoc} shows, as they stand there.
 */
class ExtensionIT {

    private static final Pattern LISTING = Pattern.compile("(?s)----\\n(.*?)\\n----\\n");

    @TempDir Path temp;

    @Test
    void addsABlockAndAChannelFromOutside() throws Exception {
        Path root = TinyEdition.copyTo(temp.resolve("edition"));
        TinyEdition.delete(root.resolve("templates"));
        Path page = root.resolve("content/pages/sources.adoc");
        Files.writeString(page, Files.readString(page) + "\nSee event:notes-1843[the summer].\n");

        Process press = start(root, extension());

        assertThat(new String(press.getInputStream().readAllBytes())).contains("target/plain");
        assertThat(press.waitFor()).isZero();
        assertThat(Files.readString(root.resolve("target/plain/chapters.txt")))
                .startsWith("1. The engine\n");
        assertThat(Files.readString(root.resolve("target/site/pages/sources.html")))
                .contains("timeline.html#notes-1843\">the summer</a>");
    }

    private static Process start(Path root, Path extension) throws IOException {
        String classes = System.getProperty("java.class.path") + File.pathSeparator + extension;
        Process press =
                new ProcessBuilder(
                                "java",
                                "@" + Path.of("src/main/jvm/options").toAbsolutePath(),
                                "-cp",
                                classes,
                                "org.explainer.cli.Main",
                                "build",
                                "--root",
                                root.toString())
                        .redirectErrorStream(true)
                        .start();
        press.getOutputStream().close();
        return press;
    }

    /** The examples of the guide, compiled and packed. */
    private Path extension() throws IOException {
        Path classes = temp.resolve("classes");
        compile(listing("class EventKind"), "org/explainer/block/EventKind.java", classes);
        compile(listing("class PlainChannel"), "org/example/PlainChannel.java", classes);
        write(
                classes,
                "META-INF/services/org.explainer.block.BlockKind",
                "org.explainer.block.EventKind");
        write(
                classes,
                "META-INF/services/org.explainer.channel.Channel",
                "org.example.PlainChannel");
        write(classes, "press/templates/blocks/event.ftlh", listing("Reads: block (Naming"));
        Path jar = temp.resolve("extension.jar");
        try (var packed = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes).sorted()) {
            for (Path file : files.skip(1).toList()) {
                boolean folder = Files.isDirectory(file);
                packed.putNextEntry(new JarEntry(classes.relativize(file) + (folder ? "/" : "")));
                packed.write(folder ? new byte[0] : Files.readAllBytes(file));
            }
        }
        return jar;
    }

    private static String listing(String part) throws IOException {
        Matcher listings = LISTING.matcher(Files.readString(Path.of("docs/extending.adoc")));
        while (listings.find()) {
            if (listings.group(1).contains(part)) {
                return listings.group(1).replaceAll("(?m)^\\[source.*\\R", "");
            }
        }
        throw new IllegalStateException("the guide has no " + part);
    }

    private void compile(String source, String name, Path classes) throws IOException {
        Path file = temp.resolve("source").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
        List<String> options =
                List.of(
                        "-proc:none",
                        "-parameters",
                        "-d",
                        classes.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        file.toString());
        int status =
                ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, options.toArray(String[]::new));
        assertThat(status).isZero();
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
