package org.explainer.recording;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.explainer.audio.Lexicon;
import org.explainer.audio.Script;
import org.explainer.audio.Utterance;
import org.explainer.audio.Voice;
import org.explainer.audio.Word;
import org.explainer.edition.Edition;
import org.explainer.manuscript.data.Pronunciation;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** Whether a voice can say a script: it knows each word, or the lexicon does. */
public record PronunciationCheck(Voice voice, Lexicon lexicon, Problems problems) {

    /** Of what an edition says how to say. */
    public static PronunciationCheck of(Voice voice, Edition edition, Problems problems) {
        var lexicon = new Lexicon(edition.library().rows(Pronunciation.class));
        return new PronunciationCheck(voice, lexicon, problems);
    }

    /** Reports each word once; {@code places} tells where its sentence was written. */
    public void check(Script script, Function<Utterance, Place> places) {
        Set<String> seen = new TreeSet<>();
        for (Utterance utterance : script.utterances()) {
            for (Word word : lexicon.words(utterance.text())) {
                if (!voice.knows(word) && seen.add(word.text())) {
                    problems.error(
                            places.apply(utterance),
                            "the voice does not know the word \"" + word.text() + "\"",
                            "say how it sounds in content/data/pronunciation.yaml");
                }
            }
        }
    }
}
