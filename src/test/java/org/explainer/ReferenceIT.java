package org.explainer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.JarURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.asciidoctor.jruby.internal.JRubyAsciidoctor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * AsciiDoc's own quick reference, out of the jar of Asciidoctor, brought in as a page: each of its
 * constructs is said with all its words, or is an error at its line.
 */
class ReferenceIT {

    private static final Pattern REFERENCE =
            Pattern.compile("gems/asciidoctor-[\\d.]+/data/reference/syntax\\.adoc");

    private static final Pattern ERROR =
            Pattern.compile("content/pages/method\\.adoc:(\\d+): error: (.*)");

    private static final String REFUSED = "Left out.";

    /** What the reference has, and we do not: how many of each. */
    private static final List<String> ERRORS =
            List.of(
                    "a formula is not printed by this press",
                    "a formula is not printed by this press",
                    "a video is not printed by this press",
                    "a video is not printed by this press",
                    "a video is not printed by this press",
                    "an attribute is set below the header",
                    "an attribute is set below the header",
                    "an icon is not printed by this press",
                    "raw HTML is not taken from authors",
                    "raw HTML is not taken from authors",
                    "raw HTML is not taken from authors",
                    "raw HTML is not taken from authors",
                    "the link ../path/to/file.txt leads nowhere",
                    "the link leads to pages/document.adoc, which is not published",
                    "the link leads to pages/document.adoc, which is not published",
                    "there is no attribute {asciidoctor-version}",
                    "there is no attribute {url-docs}",
                    "there is no attribute {url-gem}",
                    "there is no image reload.svg",
                    "there is no image screenshot.png");

    @TempDir static Path temp;

    @Test
    void saysEachWordOrRefusesItsLine() throws IOException {
        Path root = TinyEdition.copyTo(temp.resolve("reference"));
        Path page = root.resolve("content/pages/method.adoc");
        List<String> lines = new ArrayList<>(Files.readAllLines(page));
        lines.subList(lines.indexOf(""), lines.size()).clear();
        int header = lines.size();
        lines.addAll(body());

        List<String> errors = new ArrayList<>();
        // Whether a link leads to a file of the site is known only once the rest is right.
        for (int build = 1; build <= 3; build++) {
            Files.write(page, lines);
            var err = new StringWriter();
            TinyEdition.build(root, err);
            List<MatchResult> found =
                    err.toString()
                            .lines()
                            .filter(line -> line.contains("error: "))
                            .map(ERROR::matcher)
                            .peek(line -> assertThat(line.matches()).as("%s", line).isTrue())
                            .map(line -> line.toMatchResult())
                            .toList();
            found.forEach(one -> errors.add(one.group(2)));
            refuse(lines, found);
        }
        Files.deleteIfExists(root.resolve("target/cache"));

        assertThat(errors).containsExactlyInAnyOrderElementsOf(ERRORS);
        String said =
                words(
                        Counted.text(
                                Files.readString(root.resolve("target/site/pages/method.html"))));
        List<String> phrases =
                lines.subList(header, lines.size()).stream().flatMap(ReferenceIT::phrases).toList();
        assertThat(phrases).hasSizeGreaterThan(150);
        assertThat(phrases.stream().filter(phrase -> !said.contains(phrase))).isEmpty();
    }

    private static List<String> body() throws IOException {
        var url =
                requireNonNull(
                        JRubyAsciidoctor.class.getResource("JRubyAsciidoctor.class"),
                        "the jar of Asciidoctor");
        var jar = ((JarURLConnection) url.openConnection()).getJarFile();
        var entry =
                jar.stream()
                        .filter(file -> REFERENCE.matcher(file.getName()).matches())
                        .findFirst()
                        .orElseThrow();
        try (var in = jar.getInputStream(entry)) {
            List<String> lines = new String(in.readAllBytes(), UTF_8).lines().toList();
            return lines.subList(lines.indexOf(""), lines.size());
        }
    }

    /** Puts a sentence into the place of each refused line, or of the block it begins. */
    private static void refuse(List<String> lines, List<MatchResult> errors) {
        for (MatchResult error : errors) {
            int at = Integer.parseInt(error.group(1)) - 1;
            boolean block = lines.get(at).equals("++++");
            int end = at;
            while (block && !lines.get(++end).equals("++++")) {
                lines.set(end, "");
            }
            lines.set(end, "");
            if (lines.get(at - 1).equals("[stem]")) {
                lines.set(at - 1, "");
            }
            lines.set(at, REFUSED + (lines.get(at + 1).startsWith("==") ? "\n" : ""));
        }
    }

    /** The words of a line as they must follow each other; none of a comment or of attributes. */
    private static Stream<String> phrases(String line) {
        if (line.matches("//.*|```.*|comment - .*|\\[[^|]*\\]") || line.isBlank()) {
            return Stream.of();
        }
        String plain =
                line.startsWith(" ")
                        ? line
                        : line.replaceAll("<<idname>>", "reference text")
                                .replaceAll("<<idname,(.*)>>", "$1")
                                .replaceAll("(?:https?|link|xref|mailto):[^\\s\\[]*\\[", "")
                                .replaceAll("\\[[.#][\\w.-]+\\](?=[#*_])", "")
                                .replaceAll("\\*\\*|__|##|``|\\{vbar\\}|\\{pp\\}|\\(C\\)", "")
                                .replaceAll("[*_]", " ")
                                .replace("[x]", "☑")
                                .replace("[ ]", "☐");
        return Arrays.stream(plain.split("footnote:\\[|\\n"))
                .map(ReferenceIT::words)
                .filter(words -> !words.isBlank());
    }

    private static String words(String text) {
        return " "
                + String.join(" ", text.toLowerCase(Locale.ROOT).trim().split("[^\\p{L}\\p{N}☑☐]+"))
                        .trim()
                + " ";
    }
}
