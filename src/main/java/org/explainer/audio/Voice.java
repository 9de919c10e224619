package org.explainer.audio;

import java.util.List;
import org.explainer.audio.signal.Sound;

/** Speaks. Whatever engine does it, the same words must give the same sound. */
public interface Voice {

    /** What the manifest calls it, its version included: another name means another sound. */
    String name();

    /** Whether it says the word as people do, be it by a dictionary or by how the word is given. */
    boolean knows(Word word);

    /** The sentence, without silence at its ends that matters. */
    Sound say(List<Word> sentence);
}
