package org.explainer.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may go out. The list itself, with reasons, is {@code META-INF/explainer/safelist.txt}: the
 * press's own, and one in the jar of each extension that needs more.
 */
final class Safelist {

    static final String FILE = "META-INF/explainer/safelist.txt";

    private static final Pattern HEAD = Pattern.compile("\\[([a-z ]+)\\]");
    private static final Pattern ENTRY = Pattern.compile("(\\S.*?):(?:\\s+(.*))?");
    private static final Pattern REASON = Pattern.compile("(?:^|\\s)#.*");

    /** Sections, names and words. */
    private final Map<String, Map<String, Set<String>>> sections = new HashMap<>();

    /** Of those texts, which add to one another. */
    Safelist(List<String> texts) {
        texts.forEach(this::add);
    }

    /** The list in force. */
    static Safelist get() {
        return InForce.LIST;
    }

    private static final class InForce {
        private static final Safelist LIST = new Safelist(texts());

        private static List<String> texts() {
            try {
                List<URL> lists =
                        Collections.list(Safelist.class.getClassLoader().getResources(FILE));
                return lists.stream().map(InForce::text).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String text(URL list) {
            try (InputStream in = list.openStream()) {
                return new String(in.readAllBytes(), UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void add(String text) {
        Map<String, Set<String>> section = Map.of();
        for (String line : text.lines().toList()) {
            String said = REASON.matcher(line).replaceFirst("").strip();
            Matcher head = HEAD.matcher(said);
            Matcher entry = ENTRY.matcher(said);
            if (head.matches()) {
                section = sections.computeIfAbsent(head.group(1), name -> new HashMap<>());
            } else if (entry.matches()) {
                String words = entry.group(2) == null ? "" : entry.group(2);
                section.computeIfAbsent(entry.group(1), name -> new HashSet<>())
                        .addAll(List.of(words.split("\\s+")));
            } else if (!said.isEmpty()) {
                throw new IllegalArgumentException(FILE + " cannot be read: " + line);
            }
        }
    }

    /** Whether {@code section} has a line of that name. */
    boolean has(String section, String name) {
        return section(section).containsKey(name);
    }

    /** Whether it allows the word there, or with every name. */
    boolean allows(String section, String name, String word) {
        return isAmong(words(section, name), word) || isAmong(words(section, "*"), word);
    }

    /** The names of the lines of a section. */
    Set<String> names(String section) {
        return Set.copyOf(section(section).keySet());
    }

    private static boolean isAmong(Set<String> words, String word) {
        int hyphen = word.indexOf('-');
        return words.contains(word)
                || (hyphen > 0 && words.contains(word.substring(0, hyphen + 1) + "*"));
    }

    private Set<String> words(String section, String name) {
        return section(section).getOrDefault(name, Set.of());
    }

    private Map<String, Set<String>> section(String name) {
        return sections.getOrDefault(name, Map.of());
    }
}
