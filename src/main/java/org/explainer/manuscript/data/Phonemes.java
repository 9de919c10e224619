package org.explainer.manuscript.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a word is said, in the International Phonetic Alphabet, cut into syllables. */
public record Phonemes(List<Syllable> syllables) {

    /** What is one sound though written with two letters, then any small letter. */
    private static final Pattern SOUND =
            Pattern.compile("t[ʃɕ]|d[ʒʑ]|t͡[ʃs]|d͡[ʒz]|[eaɔ]ɪ|[oaə]ʊ|ɜr|[\\p{Ll}æðθŋʔ]");

    /** {@code stress} is 1 for the main one of a word, 2 for another, 0 for none. */
    public record Syllable(int stress, List<String> sounds) {
        public Syllable {
            sounds = List.copyOf(sounds);
        }
    }

    public Phonemes {
        syllables = List.copyOf(syllables);
    }

    /**
     * Reads {@code jɑ.nu.ˈkoʊ.vɪtʃ}: a point or a mark of stress before every syllable but the
     * first; empty if that cannot be read. Marks of length say nothing.
     */
    public static Optional<Phonemes> of(String ipa) {
        List<Syllable> syllables = new ArrayList<>();
        String plain = ipa.strip().replaceAll("^/|/$|ː", "").replace('ɡ', 'g');
        for (String part : plain.replaceAll("\\.(?=[ˈˌ])", "").split("\\.|(?=[ˈˌ])", -1)) {
            int stress = "ˈˌ".indexOf(part.isEmpty() ? ' ' : part.charAt(0)) + 1;
            List<String> sounds = sounds(stress == 0 ? part : part.substring(1));
            if (sounds.isEmpty()) {
                return Optional.empty();
            }
            syllables.add(new Syllable(stress, sounds));
        }
        return Optional.of(new Phonemes(syllables));
    }

    private static List<String> sounds(String text) {
        List<String> sounds = new ArrayList<>();
        Matcher sound = SOUND.matcher(text);
        int at = 0;
        while (sound.find() && sound.start() == at) {
            sounds.add(sound.group());
            at = sound.end();
        }
        return at == text.length() ? sounds : List.of();
    }

    /** The same with one sound more at its end. */
    public Phonemes plus(String sound) {
        List<Syllable> longer = new ArrayList<>(syllables);
        Syllable last = longer.remove(longer.size() - 1);
        List<String> sounds = new ArrayList<>(last.sounds());
        sounds.add(sound);
        longer.add(new Syllable(last.stress(), sounds));
        return new Phonemes(longer);
    }

    /** The last sound. */
    public String end() {
        List<String> sounds = syllables.get(syllables.size() - 1).sounds();
        return sounds.get(sounds.size() - 1);
    }
}
