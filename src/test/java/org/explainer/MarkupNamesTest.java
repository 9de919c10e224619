package org.explainer;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whoever renames a class in a template learns which passes over finished pages look for it: what
 * Java looks for is written by a template, by Java itself, or by Asciidoctor's own converter.
 */
class MarkupNamesTest {

    private static final Path PRESS = Path.of("src/main/java");

    /** What asks for elements by a selector, and for classes by their names. */
    private static final Pattern SELECTS =
            Pattern.compile(
                    "\\b(?:select|selectFirst|selectXpath|closest|is|not|addEach|remove)\\(\\s*\"([^\"]+)\"");

    private static final Pattern WRITTEN =
            Pattern.compile(
                    "class=\"[^\"]*(?:\\$\\{[^}]*}[^\"]*)*\"|<@w\\.link [^>]*\"[\\w -]+\">");
    private static final Pattern ADDS =
            Pattern.compile("(?:addClass\\(|\"class\",\\s*)\"([^\"]+)\"");
    private static final Pattern HAS = Pattern.compile("hasClass\\(\"([^\"]+)\"\\)");
    private static final Pattern CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\\[[^\\]]*]");

    /** https://github.com/asciidoctor/asciidoctor/blob/v2.0.x/lib/asciidoctor/converter/html5.rb */
    private static final Set<String> ASCIIDOCTOR =
            Set.of(
                    ("abstract admonitionblock attribution caret checklist content footnote hdlist"
                                    + " hdlist1 hdlist2 image imageblock menuseq paragraph sect1 sect2"
                                    + " sect3 sect4 sect5 sectionbody tableblock title")
                            .split(" "));

    @Test
    void whatJavaLooksForIsWritten() throws IOException {
        Set<String> looked = new TreeSet<>();
        StringBuilder written = new StringBuilder(classes(templates()));
        for (Path file : files(PRESS, ".java")) {
            String source = Files.readString(file);
            SELECTS.matcher(source)
                    .results()
                    .map(call -> QUOTED.matcher(call.group(1)).replaceAll(""))
                    .flatMap(selector -> CLASS.matcher(selector).results())
                    .map(name -> name.group(1))
                    .forEach(looked::add);
            HAS.matcher(source).results().map(call -> call.group(1)).forEach(looked::add);
            written.append(classes(source.replace("\\\"", "\"")));
            ADDS.matcher(source)
                    .results()
                    .forEach(call -> written.append(' ').append(call.group(1)));
        }
        assertThat(looked).contains("listen", "sidenote", "drawing__data");
        assertThat(looked.stream().filter(name -> !isWritten(name, written))).isEmpty();
    }

    private static String classes(String markup) {
        return WRITTEN.matcher(markup).results().map(MatchResult::group).collect(joining("\n"));
    }

    /** What follows two strokes may be filled in, as in {@code class="sheet--${kind}"}. */
    private static boolean isWritten(String name, CharSequence written) {
        return ASCIIDOCTOR.contains(name)
                || written.toString().contains(name.replaceFirst("--.*|$", "--\\${"))
                || Pattern.compile("(?<![\\w.-])" + Pattern.quote(name) + "(?![\\w-])")
                        .matcher(written)
                        .find();
    }

    private static String templates() throws IOException {
        return files(Path.of("templates"), ".ftl", ".ftlh", ".ftlx").stream()
                .map(MarkupNamesTest::read)
                .collect(joining("\n"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replaceAll("<#--(?s:.*?)-->", "");
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    private static List<Path> files(Path folder, String... endings) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        }
    }
}
