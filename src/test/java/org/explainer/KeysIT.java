package org.explainer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No sentence that only teachers may read is in anything that pupils are given. */
class KeysIT {

    private static final Path BUNDLES = Path.of("target", "classroom");

    /** The words of every file by name, filled once. */
    private static final Map<String, String> READ = new TreeMap<>();

    /** A text that is for teachers, as written, with or without quotes around it. */
    private static final Pattern ANSWER =
            Pattern.compile(
                    "(?m)^\\s+(?:reason|answer): (.*)$|^    (?:one|other):\\R((?:    - .*\\R)+)");

    /** The notes of a slide, as written. */
    private static final Pattern NOTES =
            Pattern.compile("(?m)^( +)notes:(?: \\[(.*)\\]$|\\R((?:\\1- .*\\R)+))");

    /** Each text for teachers, without what a printer sets otherwise. */
    private static List<String> keys() throws IOException {
        List<String> keys = new ArrayList<>();
        Matcher written = ANSWER.matcher(Files.readString(Path.of("content/teaching/sheets.yaml")));
        while (written.find()) {
            String text = written.group(1) == null ? written.group(2) : written.group(1);
            text.lines()
                    .map(line -> plain(line.replaceFirst("^\\s*- ", "").replaceAll("^'|'$", "")))
                    .forEach(keys::add);
        }
        return keys;
    }

    /** What slides tell teachers beside the keys. */
    private static List<String> notes() throws IOException {
        List<String> notes = new ArrayList<>();
        Matcher written = NOTES.matcher(Files.readString(Path.of("content/teaching/plans.yaml")));
        while (written.find()) {
            String text = written.group(2) == null ? written.group(3) : written.group(2);
            text.lines().map(line -> plain(line.replaceFirst("^\\s*- ", ""))).forEach(notes::add);
        }
        return notes;
    }

    /** Letters and digits only: quotes and dashes differ between a source and a page. */
    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** Reads each bundle once: the longest take seconds. */
    @BeforeAll
    static void read() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.toList()) {
                add(READ, file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
    }

    /** The words of every file by name, those within zips included. */
    private static Map<String, String> texts(String ending) {
        Map<String, String> texts = new TreeMap<>(READ);
        texts.keySet().removeIf(name -> !name.replaceFirst("!.*", "").endsWith(ending));
        return texts;
    }

    private static void add(Map<String, String> texts, String name, byte[] content)
            throws IOException {
        if (name.matches(".*\\.(zip|imscc|epub)")) {
            var zip = new ZipInputStream(new ByteArrayInputStream(content));
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                add(texts, name + "!" + entry.getName(), zip.readAllBytes());
            }
        } else if (name.endsWith(".pdf")) {
            texts.put(name, plain(PdfFile.text(content)));
        } else {
            String text = new String(content, UTF_8);
            boolean page = name.matches(".*\\.(html|xhtml|xml|opf)");
            texts.put(name, plain(page ? Jsoup.parse(text).text() : text));
        }
    }

    private static List<String> leaks(Map<String, String> texts) throws IOException {
        return leaks(texts, keys());
    }

    private static List<String> leaks(Map<String, String> texts, List<String> keys) {
        List<String> leaks = new ArrayList<>();
        for (String key : keys) {
            texts.forEach(
                    (name, text) -> {
                        if (text.contains(key)) {
                            leaks.add(name + ": " + key);
                        }
                    });
        }
        return leaks;
    }

    @Test
    void nothingForPupilsHoldsAKey() throws IOException {
        Map<String, String> all = texts("");
        assertThat(all.keySet())
                .anyMatch(name -> name.contains("pupil.zip!"))
                .anyMatch(name -> name.contains(".epub!EPUB/chapters/"))
                .anyMatch(name -> name.endsWith("-worksheets-a4.pdf"));
        all.keySet().removeIf(name -> name.contains("-teacher.zip!") || isKey(name));

        assertThat(leaks(all)).isEmpty();
        assertThat(leaks(all, notes())).isEmpty();
    }

    @Test
    void worksheetsAndCardsHoldNoKey() throws IOException {
        Map<String, String> sheets = texts("-teacher.zip");
        sheets.keySet().removeIf(name -> !name.matches(".*/(worksheet-.*|cards)\\.html"));

        assertThat(sheets).hasSize(Built.chapters().size() + 1);
        assertThat(leaks(sheets)).isEmpty();
    }

    /** Their notes are keys, too. */
    @Test
    void slidesAreInTheTeachersFolderAlone() throws IOException {
        Map<String, String> slides = texts("");
        slides.keySet().removeIf(name -> !name.contains("slides-"));

        assertThat(slides.keySet()).isNotEmpty().allMatch(name -> name.contains("-teacher.zip!"));
        assertThat(leaks(slides)).isNotEmpty();
        String said = String.join(" ", slides.values());
        assertThat(notes()).isNotEmpty().allMatch(said::contains);
    }

    private static boolean isKey(String name) {
        return name.matches(".*-key-(a4|letter)\\.pdf");
    }

    /** The search finds every one of them where they do stand. */
    @Test
    void theKeyOnPaperHoldsAllKeys() throws IOException {
        Map<String, String> texts = texts(".pdf");
        texts.keySet().removeIf(name -> !isKey(name));

        assertThat(texts).hasSize(2);
        assertThat(texts.values()).allSatisfy(text -> assertThat(keys()).allMatch(text::contains));
    }

    /** As above. */
    @Test
    void theTeachersBundleHoldsAllKeys() throws IOException {
        String all = String.join(" ", texts("-teacher.zip").values());

        assertThat(keys()).hasSizeGreaterThan(Built.chapters().size()).allMatch(all::contains);
    }
}
