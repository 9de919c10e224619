package org.explainer.audio;

import org.explainer.audio.signal.Sound;

/** Packs a sound for readers; the same sound always into the same bytes. */
public interface Encoder {

    /** What it is and how it packs: another name means other bytes. */
    String name();

    /** The frames of an MP3 file, without a tag. */
    byte[] encode(Sound sound);

    /** How many samples of nothing come before the sound when it is decoded. */
    int delay();
}
