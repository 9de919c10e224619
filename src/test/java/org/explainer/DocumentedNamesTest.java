package org.explainer;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever looks for what the documentation names finds it: classes, their constants, packages. */
class DocumentedNamesTest {

    /** Of Java, of browsers and of other programs. */
    private static final Set<String> OF_OTHERS =
            Set.of(
                    "ContentStore.updateSchema",
                    "Education",
                    "Host",
                    "IllegalArgumentException",
                    "IllegalStateException",
                    "ImageIO",
                    "Instructor",
                    "List.copyOf",
                    "Locale.ROOT",
                    "MutationObserver",
                    "NoSuchMethodError",
                    "Optional",
                    "ServiceLoader",
                    "Thumbs.db");

    private static final Pattern NAME =
            Pattern.compile("`([A-Z][a-z]\\w*(?:\\.\\w+)*)(?:\\(\\))?`");

    private static final Pattern TYPE =
            Pattern.compile("\\b(?:class|record|interface|enum) ([A-Z]\\w*)");

    private static final List<Path> CODE = List.of(Path.of("src/main/java"), Path.of("src/test"));

    @Test
    void whatIsNamedIsThere() throws IOException {
        String code = code();
        Set<String> types =
                TYPE.matcher(code).results().map(found -> found.group(1)).collect(toSet());

        assertThat(lost(documentation(), types, code)).isEmpty();
        assertThat(lost(List.of("`Main.run()`, `Addresses`, `Main.NAMED`"), types, code))
                .as("what is not there is missed")
                .containsExactly("Addresses", "Main.NAMED");
    }

    private static List<String> lost(List<String> pages, Set<String> types, String code) {
        List<String> lost = new ArrayList<>();
        for (String page : pages) {
            Matcher name = NAME.matcher(page);
            while (name.find()) {
                String[] parts = name.group(1).split("\\.", 2);
                boolean there = types.contains(parts[0]) && (parts.length == 1 || has(code, parts));
                if (!there && !OF_OTHERS.contains(name.group(1)) && !isExample(page, parts[0])) {
                    lost.add(name.group(1));
                }
            }
        }
        return lost;
    }

    /** A class has a member or a file of it names it in some way. */
    private static boolean has(String code, String[] parts) {
        int from = code.indexOf("\u0000" + parts[0] + ".java");
        int to = code.indexOf('\u0000', from + 1);
        String file = from < 0 ? code : code.substring(from, to < 0 ? code.length() : to);
        return Pattern.compile("\\b" + Pattern.quote(parts[1]) + "\\b").matcher(file).find();
    }

    /** A class that the page itself writes down. */
    private static boolean isExample(String page, String type) {
        return TYPE.matcher(page).results().anyMatch(found -> found.group(1).equals(type));
    }

    /** Every source, each after a sign that no source has and its name. */
    private static String code() throws IOException {
        var code = new StringBuilder();
        for (Path root : CODE) {
            for (Path file : files(root, ".java")) {
                code.append('\u0000').append(file.getFileName()).append('\n');
                code.append(Files.readString(file));
            }
        }
        return code.toString();
    }

    private static List<String> documentation() throws IOException {
        List<String> pages = new ArrayList<>();
        for (Path file : files(Path.of("docs"), ".adoc")) {
            pages.add(Files.readString(file));
        }
        pages.add(Files.readString(Path.of("CONTRIBUTING.md")));
        return pages;
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
