package org.explainer.reader.data;

import java.util.Optional;
import org.explainer.manuscript.data.Phonemes;
import org.explainer.manuscript.data.Pronunciation;
import org.explainer.manuscript.data.Recording;

/** Makes the rows that a voice needs out of rows of YAML. */
final class SpeechEntries {

    private SpeechEntries() {}

    static Pronunciation pronunciation(Row row) {
        String ipa = row.text("ipa");
        String like = row.text("like");
        Optional<Phonemes> phonemes = Phonemes.of(ipa);
        if (ipa.isEmpty() == like.isEmpty()) {
            row.refuse(
                    "id",
                    "the row must say either ipa or like",
                    "write ipa: ˈkiv, or like: and words that sound the same");
        } else if (phonemes.isEmpty() && !ipa.isEmpty()) {
            row.refuse(
                    "ipa",
                    "ipa \"" + ipa + "\" is no word in phonetic letters",
                    "part syllables by . and put ˈ before the stressed one, as in jɑ.nu.ˈkoʊ.vɪtʃ");
        }
        return new Pronunciation(row.required("id"), phonemes, like, row.origin());
    }

    static Recording recording(Row row) {
        String reader = row.text("reader");
        String voice = row.text("voice");
        if (reader.isEmpty() == voice.isEmpty()) {
            row.refuse(
                    "id",
                    "the row must say either voice or reader",
                    "write reader: and the name of the person who reads");
        }
        return new Recording(
                row.required("id"),
                row.text("chapter"),
                reader,
                voice,
                NumberValues.whole(row, "seconds", 1, 99_999),
                row.text("text"),
                row.text("spoken"),
                row.origin());
    }
}
