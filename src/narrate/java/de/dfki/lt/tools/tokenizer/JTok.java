package de.dfki.lt.tools.tokenizer;

import java.util.Properties;

/**
 * Stands in for a library that MaryTTS loads and that is in no repository. It would cut texts into
 * words; ours come cut already, so that nothing is ever asked of it.
 */
public final class JTok {

    /** As MaryTTS makes it. */
    public JTok(Properties settings) {}
}
