package org.explainer.audio;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.explainer.manuscript.data.Phonemes;
import org.explainer.manuscript.data.Phonemes.Syllable;
import org.explainer.manuscript.data.Pronunciation;

/** How the words of the book are said that a voice would get wrong. */
public final class Lexicon {

    /** Names of the letters, for acronyms that are spelled: from A to Z. */
    private static final List<String> LETTERS =
            List.of(
                    "eɪ",
                    "bi",
                    "si",
                    "di",
                    "i",
                    "ɛf",
                    "dʒi",
                    "eɪtʃ",
                    "aɪ",
                    "dʒeɪ",
                    "keɪ",
                    "ɛl",
                    "ɛm",
                    "ɛn",
                    "oʊ",
                    "pi",
                    "kju",
                    "ɑr",
                    "ɛs",
                    "ti",
                    "ju",
                    "vi",
                    "dʌ.bəl.ju",
                    "ɛks",
                    "waɪ",
                    "zi");

    private final Map<String, Pronunciation> entries;

    public Lexicon(List<Pronunciation> entries) {
        this.entries =
                entries.stream().collect(toUnmodifiableMap(Pronunciation::id, entry -> entry));
    }

    /** The sentence as a voice gets it. */
    public List<Word> words(String printed) {
        return EnglishSpelling.words(printed).stream().flatMap(this::look).toList();
    }

    private Stream<Word> look(String word) {
        String stem = word.replaceFirst("'s?$", "");
        Optional<Pronunciation> entry = entry(stem);
        if (entry.isPresent() && entry.get().phonemes().isPresent()) {
            Phonemes phonemes = entry.get().phonemes().get();
            boolean owns = word.endsWith("'s");
            return Stream.of(new Word(word, Optional.of(owns ? owning(phonemes) : phonemes)));
        } else if (entry.isPresent()) {
            String owning = entry.get().like() + word.substring(stem.length());
            return Stream.of(owning.split(" ")).map(Word::plain);
        }
        boolean spelled = stem.matches("[A-Z]{1,5}") && !stem.equals("I") && !word.equals("A");
        return Stream.of(spelled ? new Word(word, Optional.of(letters(stem))) : Word.plain(word));
    }

    /** As printed, or where only the capital of a sentence's first word is another. */
    private Optional<Pronunciation> entry(String word) {
        return Optional.ofNullable(entries.get(word))
                .or(() -> Optional.ofNullable(entries.get(lower(word))));
    }

    private static String lower(String word) {
        return word.isEmpty() ? word : Character.toLowerCase(word.charAt(0)) + word.substring(1);
    }

    /** English says the s of Ada's, Pat's and Max's in three ways. */
    private static Phonemes owning(Phonemes name) {
        String end = name.end();
        if (List.of("s", "z", "ʃ", "ʒ", "tʃ", "dʒ").contains(end)) {
            List<Syllable> longer = new ArrayList<>(name.syllables());
            longer.add(new Syllable(0, List.of("ɪ", "z")));
            return new Phonemes(longer);
        }
        return name.plus(List.of("p", "t", "k", "f", "θ").contains(end) ? "s" : "z");
    }

    private static Phonemes letters(String acronym) {
        StringBuilder ipa = new StringBuilder();
        for (int i = 0; i < acronym.length(); i++) {
            String stress = i == acronym.length() - 1 ? "ˈ" : "ˌ";
            ipa.append(stress).append(LETTERS.get(acronym.charAt(i) - 'A'));
        }
        return Phonemes.of(ipa.toString()).orElseThrow();
    }
}
