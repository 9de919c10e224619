package org.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A project that changes to and fro between two wordings, and what a clean build makes of each. */
final class TwoEditions {

    private static final List<String> CHANNELS = List.of("site", "newsletter", "classroom");

    private final Kind kind;
    private final Making making;
    private final List<Map<String, Map<String, String>>> clean = new ArrayList<>();
    private Path root = Path.of("");
    private int edition;

    /** What the project is, and in which words of which chapter its editions differ. */
    enum Kind {
        /** It has a block of every kind. */
        TINY("engine", "was never built", "was not built"),

        /** The least that is an edition: it is made in a moment. */
        BARE("answer", "people should dare", "people ought to dare");

        private final Path page;
        private final List<String> wordings;

        Kind(String chapter, String... wordings) {
            this.page = Path.of("content/chapters", chapter + ".adoc");
            this.wordings = List.of(wordings);
        }

        private Path lay(Path folder) throws IOException {
            Path root = TinyEdition.copyTo(folder);
            Files.delete(root.resolve("target/cache"));
            if (this == BARE) {
                TinyEdition.delete(root.resolve("content"));
                TinyEdition.delete(root.resolve("assets/media"));
                TinyEdition.copy(Golden.ROOT.resolve("bare"), root);
            }
            // The chapter is to change, which its recording would not follow.
            Files.deleteIfExists(root.resolve("assets/media/narration.yaml"));
            return root;
        }
    }

    /** Makes the project in a folder. */
    interface Making {
        void make(Path root) throws Exception;
    }

    /**
     * Makes both anew. What libraries of the tests change in PDFs, a process of its own does not.
     */
    TwoEditions(Kind kind, Path folder, Making making) throws Exception {
        this.kind = kind;
        this.making = making;
        for (edition = 0; edition < kind.wordings.size(); edition++) {
            root = kind.lay(folder.resolve("edition" + edition));
            word(edition);
            make();
            clean.add(published());
        }
        edition = 1;
        assertThat(clean.get(0)).isNotEqualTo(clean.get(1));
    }

    Path root() {
        return root;
    }

    void make() throws Exception {
        making.make(root);
    }

    /** Gives the project its other wording. */
    void change() throws IOException {
        edition = 1 - edition;
        word(edition);
    }

    private void word(int to) throws IOException {
        Path page = root.resolve(kind.page);
        String text = Files.readString(page);
        Files.writeString(page, text.replace(kind.wordings.get(1 - to), kind.wordings.get(to)));
    }

    /** Every file below {@code target}. */
    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("target"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** What is published is what a clean build makes. */
    void assertClean(String failure) throws IOException {
        assertThat(published()).as("after %s", failure).isEqualTo(clean.get(edition));
    }

    /**
     * Each channel is wholly of one of the editions. Between two renamings one may be aside, where
     * the next run finds it.
     */
    void assertWhole(String failure) throws IOException {
        Map<String, Map<String, String>> found = published();
        if (Files.exists(root.resolve("target/stage/publishing"))) {
            found.values().removeIf(Map::isEmpty);
        }
        found.forEach(
                (channel, made) ->
                        assertThat(clean.stream().map(one -> strays(one.get(channel), made)))
                                .as("what is not of one edition after %s", failure)
                                .anyMatch(Set::isEmpty));
    }

    /** The files by which a channel differs. */
    private static Set<String> strays(Map<String, String> clean, Map<String, String> made) {
        Set<String> names = new TreeSet<>(clean.keySet());
        names.addAll(made.keySet());
        names.removeIf(name -> Objects.equals(clean.get(name), made.get(name)));
        return names;
    }

    private Map<String, Map<String, String>> published() throws IOException {
        Map<String, Map<String, String>> made = new TreeMap<>();
        for (String channel : CHANNELS) {
            Path folder = root.resolve("target").resolve(channel);
            made.put(
                    channel,
                    Files.exists(folder) ? TinyEdition.comparable(folder) : new TreeMap<>());
        }
        return made;
    }
}
