package org.explainer.collation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A finished file, or one within an archive.
 *
 * @param path from the folder of all output; within an archive it follows {@code !}
 */
@SuppressWarnings("ArrayRecordComponent") // nobody asks whether two are equal
record FinishedFile(String path, byte[] content) {

    private static final Pattern PART = Pattern.compile("-part-(\\d+)/");

    /** Its name alone. */
    FinishedFile withoutContent() {
        return new FinishedFile(path, new byte[0]);
    }

    /** Letters in parts hold a text together. */
    String joined() {
        return PART.matcher(path).replaceFirst("/");
    }

    /** Which of those parts this is: of a text in one piece the first. */
    int part() {
        Matcher part = PART.matcher(path);
        return part.find() ? Integer.parseInt(part.group(1)) : 1;
    }
}
