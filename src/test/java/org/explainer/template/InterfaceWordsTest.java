package org.explainer.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.explainer.Golden;
import org.explainer.Rows;
import org.explainer.language.Language;
import org.explainer.language.Message;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;

/**
 * Sets every message in every language, with numbers that ask for each plural and with dates to the
 * day, the month and the year, side by side, so that who reads the golden file sees a wrong form.
 */
class InterfaceWordsTest {

    private static final String FOLDER = "org/explainer/template/";

    /** Every plural of the languages that the press knows asks for one of these. */
    private static final List<String> COUNTS =
            List.of("1", "2", "5", "11", "21", "22", "25", "1.5");

    /** The same months beside a day and alone, and a year. */
    private static final List<String> DATES = List.of("2004-02-09", "2004-02", "2004");

    /** What is no number and no date, in each of {@link Language#CODES}, in their order. */
    private static final Map<String, List<String>> TEXTS =
            Map.ofEntries(
                    text("claim", "Claim 7", "Теза 7"),
                    text("columns", "year, mills", "рік, млини"),
                    text("countries", "Latvia, Sweden", "Латвія, Швеція"),
                    text("frame", "the valley", "долина"),
                    text("kind", "Event", "Подія"),
                    text("lane", "Background", "Тло"),
                    text("level", "Upper school", "Старша школа"),
                    text("name", "Ada Novak", "Ада Новак"),
                    text("names", "Ada Novak and Ben Li", "Ада Новак і Бен Лі"),
                    text("note", "where it stood", "де він стояв"),
                    text("title", "The last mill", "Останній вітряк"));

    private static final Map<String, String> SIGNS =
            Map.ofEntries(
                    Map.entry("file", "BibTeX"),
                    Map.entry("licence", "CC BY 4.0"),
                    Map.entry("number", "7"),
                    Map.entry("page", "chapters/mill.html"),
                    Map.entry("program", "zimwriterfs"),
                    Map.entry("sentences", "s3–5"),
                    Map.entry("version", "1.2"),
                    Map.entry("year", "1949"),
                    Map.entry("years", "1949–2004"));

    @Test
    void haveTheFormsThatTheirValuesAskFor() throws IOException {
        List<Strings> languages = new ArrayList<>();
        for (String code : Language.CODES) {
            languages.add(strings(code));
        }
        Properties kinds = kinds();
        StringBuilder all = new StringBuilder();
        for (String key : languages.get(0).under("")) {
            String values = kinds.getProperty(key, "");
            all.append(key).append(values.isEmpty() ? "" : " (" + values + ")").append('\n');
            for (Strings strings : languages) {
                all.append("  ").append(strings.language().code()).append("  ");
                all.append(set(key, values, strings)).append('\n');
            }
        }
        Golden.assertMatches(FOLDER + "words.txt", all.toString());
    }

    @Test
    void areGivenValuesHereIfTheyAskForSome() throws IOException {
        Strings english = strings("en");
        assertThat(kinds().stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        english.under("").stream()
                                .filter(key -> !Message.of(english.get(key)).asked().isEmpty())
                                .toList());
    }

    private static Map.Entry<String, List<String>> text(String kind, String... words) {
        return Map.entry(kind, List.of(words));
    }

    private static Properties kinds() throws IOException {
        var kinds = new Properties();
        try (Reader in =
                Files.newBufferedReader(Golden.ROOT.resolve(FOLDER + "values.properties"))) {
            kinds.load(in);
        }
        return kinds;
    }

    /** The words of the press alone: below {@code docs} there are none of an edition. */
    private static Strings strings(String code) throws IOException {
        Language language = Language.of(code).orElseThrow();
        return Strings.of(
                WordFiles.read(Path.of(""), "templates", "docs", language, new Problems()),
                Rows.essay("The Mill", "Novak", "Li"));
    }

    /** The message with the first of each of its values, the second, and so on. */
    private static String set(String key, String kinds, Strings strings) {
        if (kinds.isEmpty()) {
            return strings.get(key);
        }
        List<List<?>> values =
                Stream.of(kinds.split(" "))
                        .<List<?>>map(kind -> values(kind, strings.language()))
                        .toList();
        int times = values.stream().mapToInt(List::size).max().orElseThrow();
        return String.join(
                " | ",
                IntStream.range(0, times)
                        .mapToObj(
                                turn ->
                                        strings.format(
                                                key,
                                                values.stream()
                                                        .map(all -> all.get(turn % all.size()))
                                                        .toArray()))
                        .toList());
    }

    private static List<?> values(String kind, Language language) {
        return switch (kind) {
            case "count" -> COUNTS.stream().map(BigDecimal::new).toList();
            case "date" -> DATES.stream().map(language.dates()::words).toList();
            case "day" -> List.of(language.dates().words(DATES.get(0)));
            default ->
                    TEXTS.containsKey(kind)
                            ? List.of(TEXTS.get(kind).get(Language.CODES.indexOf(language.code())))
                            : List.of(Objects.requireNonNull(SIGNS.get(kind), kind));
        };
    }
}
