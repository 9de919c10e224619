package org.explainer.newsletter;

/** A letter that was written, and what was printed of it. */
record SentLetter(LetterPart part, LetterOutputs prints) {}
