package org.explainer.voice;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.Optional;
import org.explainer.manuscript.data.Phonemes;

/** The sounds of American English as MaryTTS writes them. */
final class Sampa {

    private static final Map<String, String> SOUNDS =
            Map.ofEntries(
                    Map.entry("ʌ", "V"),
                    Map.entry("ə", "@"),
                    Map.entry("ɪ", "I"),
                    Map.entry("i", "i"),
                    Map.entry("ɛ", "E"),
                    Map.entry("e", "E"),
                    Map.entry("æ", "{"),
                    Map.entry("ɑ", "A"),
                    Map.entry("a", "A"),
                    Map.entry("ɒ", "A"),
                    Map.entry("ɔ", "O"),
                    Map.entry("ʊ", "U"),
                    Map.entry("u", "u"),
                    Map.entry("eɪ", "EI"),
                    Map.entry("aɪ", "AI"),
                    Map.entry("ɔɪ", "OI"),
                    Map.entry("oʊ", "@U"),
                    Map.entry("əʊ", "@U"),
                    Map.entry("aʊ", "aU"),
                    Map.entry("ɜr", "r="),
                    Map.entry("ɝ", "r="),
                    Map.entry("ɚ", "r="),
                    Map.entry("ɜ", "r="),
                    Map.entry("θ", "T"),
                    Map.entry("ð", "D"),
                    Map.entry("ʃ", "S"),
                    Map.entry("ʒ", "Z"),
                    Map.entry("tʃ", "tS"),
                    Map.entry("dʒ", "dZ"),
                    Map.entry("ŋ", "N"),
                    Map.entry("ɹ", "r"));

    private static final String SAME = "[bdfghjklmnprstvwz]";

    private Sampa() {}

    /** Syllables parted by hyphens, their stress before them; empty if a sound has no sign. */
    static Optional<String> of(Phonemes phonemes) {
        String signs =
                phonemes.syllables().stream()
                        .map(
                                syllable ->
                                        new String[] {"", "' ", ", "}[syllable.stress()]
                                                + syllable.sounds().stream()
                                                        .map(Sampa::sign)
                                                        .collect(joining(" ")))
                        .collect(joining(" - "));
        return Optional.of(signs).filter(text -> !text.contains("?"));
    }

    private static String sign(String sound) {
        return SOUNDS.getOrDefault(sound, sound.matches(SAME) ? sound : "?");
    }

    /** With the ending of possession, which has three sounds in English. */
    static String owning(String signs) {
        String end = signs.substring(signs.lastIndexOf(' ') + 1);
        return switch (end) {
            case "s", "z", "S", "Z", "tS", "dZ" -> signs + " - I z";
            case "p", "t", "k", "f", "T" -> signs + " s";
            default -> signs + " z";
        };
    }
}
