package org.explainer.language;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The order of letters in which an index sorts: signs and digits, the letters of the language, then
 * those of other scripts. Case, apostrophes, and accents that make no letter of their own count for
 * nothing.
 *
 * @param alphabet small letters in their order
 */
public record LetterOrder(String alphabet) implements Comparator<String> {

    /** Behind the language's own: Latin, and Cyrillic as the root of Unicode CLDR sorts it. */
    private static final String OTHERS =
            "abcdefghijklmnopqrstuvwxyz" + "абвгґдђеёєжзиіїйјклљмнњопрстћуўфхцчџшщъыьэюя";

    /** Where private letters begin, which stand for those of known places. */
    private static final char FIRST = '\ue000';

    private static final char LAST = '\uf8ff';

    @Override
    public int compare(String one, String other) {
        return key(one).compareTo(key(other));
    }

    /** The things in the order of their names, of which each is looked at once. */
    public <T> List<T> sorted(Collection<T> things, Function<T, String> name) {
        record Keyed<T>(String key, T thing) {}
        return things.stream()
                .map(thing -> new Keyed<>(key(name.apply(thing)), thing))
                .sorted(Comparator.comparing(Keyed::key))
                .map(Keyed::thing)
                .toList();
    }

    /** The text without accents, but for letters that an alphabet counts as its own. */
    public String bare(String text) {
        StringBuilder bare = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .mapToObj(Character::toString)
                .map(sign -> place(sign.toLowerCase(Locale.ROOT)) < 0 ? stripped(sign) : sign)
                .forEach(bare::append);
        return bare.toString();
    }

    /** The capital under which an index lists the text. */
    public String initial(String text) {
        return bare(text)
                .codePoints()
                .filter(sign -> !isApostrophe(sign))
                .limit(1)
                .mapToObj(sign -> Character.toString(Character.toUpperCase(sign)))
                .findFirst()
                .orElse("");
    }

    private String key(String text) {
        StringBuilder key = new StringBuilder();
        bare(text)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(sign -> !isApostrophe(sign))
                .forEach(
                        sign -> {
                            int place = place(Character.toString(sign));
                            if (place >= 0) {
                                key.append((char) (FIRST + place));
                            } else {
                                key.append(Character.isLetter(sign) ? "" + LAST : "");
                                key.appendCodePoint(sign);
                            }
                        });
        return key.toString();
    }

    private int place(String letter) {
        int own = alphabet.indexOf(letter);
        int other = OTHERS.indexOf(letter);
        return own >= 0 || other < 0 ? own : alphabet.length() + other;
    }

    private static String stripped(String sign) {
        return Normalizer.normalize(sign, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static boolean isApostrophe(int sign) {
        return "'’ʼ".indexOf(sign) >= 0;
    }
}
