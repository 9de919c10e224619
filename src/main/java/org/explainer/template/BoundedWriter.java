package org.explainer.template;

import java.io.IOException;
import java.io.Writer;

/**
 * Keeps what a template prints, up to what no page needs: a list without an end prints for ever.
 */
final class BoundedWriter extends Writer {

    /** A page of all chapters with their pictures and letters within has a tenth of it. */
    private static final int LONGEST = 32 << 20;

    private final StringBuilder text = new StringBuilder();

    /** Says that a template has printed more than any page holds. */
    static final class Endless extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws Endless {
        if (text.length() + length > LONGEST) {
            throw new Endless();
        }
        text.append(buffer, offset, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
