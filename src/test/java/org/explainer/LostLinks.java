package org.explainer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Addresses of the site in all that is made, in archives too, that lead to nothing there. The mails
 * have those of the letters beside them.
 */
final class LostLinks {

    private static final Pattern TEXT =
            Pattern.compile(".*\\.(html|xhtml|xml|opf|txt|js|json|css|csv|svg|md|webmanifest)");

    private LostLinks() {}

    /** Of the channels in {@code target}; the site is at {@code host}, with a slash at its end. */
    static List<String> of(Path target, String host) throws IOException {
        Map<String, String> texts = texts(target);
        Pattern address = Pattern.compile(Pattern.quote(host) + "([\\w./-]*\\w)");
        List<String> lost = new ArrayList<>();
        texts.forEach(
                (name, text) -> {
                    Matcher link = address.matcher(text);
                    while (link.find()) {
                        if (!isThere(target, link.group(1))) {
                            lost.add(name + " leads to " + link.group(1));
                        }
                    }
                });
        return lost;
    }

    /** All texts that the channels hold, in archives too, by their names. */
    static Map<String, String> texts(Path target) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String channel : List.of("site", "newsletter", "classroom")) {
            try (Stream<Path> files = Files.walk(target.resolve(channel))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    add(texts, target.relativize(file).toString(), Files.readAllBytes(file));
                }
            }
        }
        return texts;
    }

    /** Letters and bundles are beside the site, as docs/publishing.adoc asks. */
    private static boolean isThere(Path target, String path) {
        return Files.exists(target.resolve("site").resolve(path))
                || Files.exists(target.resolve(path));
    }

    private static void add(Map<String, String> texts, String name, byte[] content)
            throws IOException {
        if (name.matches(".*\\.(zip|imscc|epub)")) {
            var zip = new ZipInputStream(new ByteArrayInputStream(content));
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                add(texts, name + "!" + entry.getName(), zip.readAllBytes());
            }
        } else if (TEXT.matcher(name).matches()) {
            texts.put(name, new String(content, UTF_8));
        }
    }
}
