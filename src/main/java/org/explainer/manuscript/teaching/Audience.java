package org.explainer.manuscript.teaching;

/** Who may read a piece of teaching material. There is no default: whoever writes it says it. */
public enum Audience {
    TEACHER,
    PUPIL
}
