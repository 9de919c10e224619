package org.explainer.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A language in which an edition can be written.
 *
 * @param code of ISO 639-1, as the files of words are named by
 * @param territory the code of BCP 47 of a language and the country whose habits are followed, with
 *     an underscore, as Open Graph's {@code og:locale} has it (https://ogp.me)
 * @param quotes the marks around other people's words
 * @param plurals which form of a noun a number asks for
 * @param numbers how numbers are written
 * @param dates how dates are written
 * @param letters the order in which an index sorts
 * @param sentences where one ends
 * @param speed words that an adult reads in a minute, silently
 * @param script of the alphabet, as ISO 15924 names it
 * @param breaksWords whether narrow columns may break words, where a browser or an e-reader knows
 *     how
 */
public record Language(
        String code,
        String territory,
        Quotes quotes,
        Plurals plurals,
        Numbers numbers,
        Dates dates,
        LetterOrder letters,
        SentenceEnds sentences,
        int speed,
        String script,
        boolean breaksWords) {

    /** Those that the press knows; each has a file beside this class. */
    public static final List<String> CODES = List.of("en", "uk");

    private static final Map<String, Language> READ = new ConcurrentHashMap<>();

    /** The language of what nobody has said the language of. */
    public static final Language ENGLISH = of("en").orElseThrow();

    /** The language of a tag of BCP 47 such as {@code en-GB}; empty if the press knows it not. */
    public static Optional<Language> of(String tag) {
        String code = tag.split("-", 2)[0];
        return CODES.stream()
                .filter(code::equalsIgnoreCase)
                .findFirst()
                .map(known -> READ.computeIfAbsent(known, Language::read));
    }

    /** What {@code og:locale} has for an edition whose tag is {@code tag} (https://ogp.me). */
    public String openGraph(String tag) {
        return tag.contains("-") ? tag.replace('-', '_') : territory;
    }

    private static Language read(String code) {
        var data = new Properties();
        try (InputStream in = Language.class.getResourceAsStream(code + ".properties")) {
            data.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("no data of the language " + code, e);
        }
        return new Language(
                code,
                data.getProperty("territory"),
                Quotes.of(data.getProperty("quotes")),
                Plurals.of(data),
                new Numbers(data.getProperty("decimal"), data.getProperty("grouping")),
                Dates.of(data),
                new LetterOrder(data.getProperty("alphabet")),
                new SentenceEnds(
                        data.getProperty("sentence.stops"),
                        data.getProperty("sentence.abbreviations", "")),
                Integer.parseInt(data.getProperty("speed")),
                data.getProperty("script"),
                data.getProperty("hyphens").equals("auto"));
    }
}
