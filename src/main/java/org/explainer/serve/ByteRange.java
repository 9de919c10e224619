package org.explainer.serve;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a file that a browser asks for, as one that jumps within a sound does (RFC 9110,
 * section 14).
 *
 * @param first number of the first byte, from 0
 * @param last number of the last byte
 */
record ByteRange(int first, int last) {

    private static final Pattern RANGE =
            Pattern.compile("\\s*bytes=(?!-\\s*$)(\\d{0,9})-(\\d{0,9})\\s*");

    /**
     * What {@code header} asks of a file of that size; empty if it asks for nothing that there is,
     * or for several parts at once, which may be answered with the whole.
     */
    static Optional<ByteRange> of(String header, int size) {
        Matcher asked = RANGE.matcher(header);
        if (!asked.matches()) {
            return Optional.empty();
        }
        String from = asked.group(1);
        String to = asked.group(2);
        int first =
                from.isEmpty() ? Math.max(0, size - Integer.parseInt(to)) : Integer.parseInt(from);
        int last =
                from.isEmpty() || to.isEmpty()
                        ? size - 1
                        : Math.min(size - 1, Integer.parseInt(to));
        return first > last ? Optional.empty() : Optional.of(new ByteRange(first, last));
    }

    int length() {
        return last - first + 1;
    }

    /** As the answer names it, for a file of that size. */
    String header(int size) {
        return "bytes " + first + "-" + last + "/" + size;
    }
}
