package org.explainer;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/**
 * The least that is an edition, forty chapters long, each of so many sentences: three hundred are
 * so many that one file for the search would weigh too much. Only chapter 7 has the word {@code
 * leaf007}.
 */
final class LongEdition {

    private LongEdition() {}

    /** Lays it out in {@code root}, where the bare edition lies, in no parts. */
    static void layBriefly(Path root) throws IOException {
        lay(root, 3, "");
    }

    /** The same in four parts of ten chapters. */
    static void layInParts(Path root, int sentences) throws IOException {
        lay(root, sentences, "\n\n[chapters]\n.Part %d");
        Path cover = root.resolve("content/edition.adoc");
        String text = Files.readString(cover);
        Files.writeString(cover, text.replaceFirst("\\[chapters]", "[chapters]\n.Part 1"));
    }

    /** {@code between} stands after the tenth chapter, the twentieth and the thirtieth. */
    private static void lay(Path root, int length, String between) throws IOException {
        Path content = root.resolve("content");
        String chapter = Files.readString(content.resolve("chapters/answer.adoc"));
        var order = new StringBuilder("* answer");
        var sentences = new StringBuilder(Files.readString(content.resolve("data/coverage.yaml")));
        for (int i = 2; i <= 40; i++) {
            Files.writeString(
                    content.resolve("chapters/answer-%d.adoc".formatted(i)),
                    (chapter + words(i, length))
                            .replace("c01", "c%02d".formatted(i))
                            .replace(":sentences: 1", ":sentences: " + i)
                            .replace("seed=1", "seed=" + i));
            order.append(i % 10 == 1 ? between.formatted(i / 10 + 1) : "");
            order.append("\n* answer-").append(i);
            sentences.append(
                    "- {n: %d, chapter: c%02d, type: authors-claim, gist: Dare, gap_before: none}\n"
                            .formatted(i, i));
        }
        Files.writeString(content.resolve("data/coverage.yaml"), sentences.toString());
        Path cover = content.resolve("edition.adoc");
        Files.writeString(cover, Files.readString(cover).replace("* answer", order));
    }

    private static String words(int chapter, int sentences) {
        return IntStream.range(0, sentences)
                        .mapToObj("Reader %d is told by nobody what to think.\n"::formatted)
                        .collect(joining())
                + "This is leaf%03d.\n".formatted(chapter);
    }
}
