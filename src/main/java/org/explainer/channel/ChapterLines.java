package org.explainer.channel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.explainer.manuscript.text.Text;
import org.explainer.problem.Place;

/** Finds where an author wrote a sentence that a page prints. */
public final class ChapterLines {

    private final String file;
    private final List<String> lines;

    private ChapterLines(String file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    public static ChapterLines of(Path root, Text text) throws IOException {
        String file = text.place().file();
        return new ChapterLines(
                file,
                Files.readAllLines(root.resolve(file)).stream()
                        .map(line -> bare(line.replaceAll("[a-z]+:{1,2}[^\\s\\[]*\\[", "")))
                        .toList());
    }

    /** Its line, or the file as a whole where the words come from elsewhere. */
    public Place find(String sentence) {
        String sought = bare(sentence);
        for (int i = 0; !sought.isEmpty() && i < lines.size(); i++) {
            if (lines.get(i).contains(sought)) {
                return new Place(file, i + 1);
            }
        }
        return new Place(file, 0);
    }

    /** Letters and digits alone: markup and marks of quotation are printed in other ways. */
    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
