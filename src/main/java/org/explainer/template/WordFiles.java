package org.explainer.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.explainer.language.Language;
import org.explainer.overlay.Overlay;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/**
 * The words of the press and, over them, those of an edition, which may have none.
 *
 * @param english the words of the press in English, which has all; the same as {@code press} where
 *     the edition is English
 * @param language in which {@code press} is
 */
public record WordFiles(
        PropertiesFile press, PropertiesFile edition, PropertiesFile english, Language language) {

    /** What an edition names itself; the press has no words for them, or only some. */
    private static final Pattern NAMED = Pattern.compile("status\\.[A-Za-z0-9-]+");

    /**
     * Reads the words of the folders {@code templates} and {@code content}, paths from {@code
     * root}. Every line that cannot be read, filled in or printed is reported.
     */
    public static WordFiles read(
            Path root, String templates, String content, Language language, Problems problems)
            throws IOException {
        Overlay folder = Overlay.of(root, templates, "templates");
        String english = "strings.properties";
        String press =
                language.equals(Language.ENGLISH)
                        ? english
                        : "strings_" + language.code() + ".properties";
        String edition = content + "/words.properties";
        PropertiesFile words =
                PropertiesFile.read(folder.file(press), templates + "/" + press, problems);
        var files =
                new WordFiles(
                        words,
                        PropertiesFile.read(root.resolve(edition), edition, problems),
                        press.equals(english)
                                ? words
                                : PropertiesFile.read(
                                        folder.file(english),
                                        templates + "/" + english,
                                        new Problems()),
                        language);
        new InterfaceWordCheck(files, problems).check();
        return files;
    }

    Optional<String> value(String key) {
        return edition.value(key).or(() -> press.value(key));
    }

    /** The line whose words are used, or the press's file where there are none. */
    Place place(String key) {
        return edition.entries().containsKey(key) ? edition.place(key) : press.place(key);
    }

    SortedSet<String> keys() {
        SortedSet<String> keys = new TreeSet<>(press.keys());
        keys.addAll(edition.keys());
        return keys;
    }

    /** Whether a template can ask for words that an edition writes. */
    boolean asksFor(String key) {
        return press.entries().containsKey(key) || NAMED.matcher(key).matches();
    }
}
