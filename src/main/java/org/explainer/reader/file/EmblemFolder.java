package org.explainer.reader.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.explainer.manuscript.text.Emblem;
import org.explainer.problem.Nearest;
import org.explainer.problem.Problems;
import org.xml.sax.SAXParseException;

/**
 * The emblems of chapters: {@code content/emblems/NAME.svg} is that of {@code
 * content/chapters/NAME.adoc}.
 */
public record EmblemFolder(Path content, Problems problems) {

    private static final String ENDING = ".svg";

    /** A page may show one for each chapter, and is fetched whole. */
    private static final int MOST = 4000;

    /** Whether {@code file}, in {@code content}, is an emblem by its place and name. */
    static boolean holds(Path content, Path file) {
        return file.toString().endsWith(ENDING)
                && content.resolve("emblems").equals(file.getParent());
    }

    /** Whether the file is an emblem by its name. */
    public static boolean isEmblem(SourceFile file) {
        return file.name().endsWith(ENDING);
    }

    /** Those among {@code files}, by the names of their chapters; what has none is reported. */
    public Map<String, Emblem> read(List<SourceFile> files) throws IOException {
        Map<String, Emblem> emblems = new TreeMap<>();
        for (SourceFile file : files.stream().filter(EmblemFolder::isEmblem).toList()) {
            String name = stem(file.path(), ENDING);
            if (!Files.isRegularFile(content.resolve("chapters/" + name + ".adoc"))) {
                problems.error(
                        file.at(0),
                        "no chapter has this emblem",
                        Nearest.hint(
                                name, chapters(), "name it as its chapter: chapters/NAME.adoc"));
            } else {
                emblems.put(name, new Emblem(shapes(file)));
            }
        }
        return emblems;
    }

    private String shapes(SourceFile file) {
        var shapes = new EmblemShapes(file, problems);
        try {
            SafeXml.read(file.text(), SafeXml.Names.TYPED, shapes);
        } catch (SAXParseException e) {
            problems.error(
                    file.at(e.getLineNumber()),
                    "the emblem is no SVG: " + e.getMessage(),
                    "save it as plain SVG");
        }
        if (shapes.taken().length() > MOST) {
            problems.error(
                    file.at(0),
                    "the emblem takes %d bytes".formatted(shapes.taken().length()),
                    "make it simpler: %d are enough".formatted(MOST));
        }
        return shapes.taken();
    }

    private List<String> chapters() throws IOException {
        Path folder = content.resolve("chapters");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> stem(file, ".adoc")).sorted().toList();
        }
    }

    private static String stem(Path file, String ending) {
        String name = file.getFileName().toString();
        return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }
}
