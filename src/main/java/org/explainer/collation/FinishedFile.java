package org.explainer.collation;

/**
 * A finished file, or one within an archive.
 *
 * @param path from the folder of all output; within an archive it follows {@code !}
 */
@SuppressWarnings("ArrayRecordComponent") // nobody asks whether two are equal
record FinishedFile(String path, byte[] content) {

    /** Letters in parts hold a text together. */
    String joined() {
        return path.replaceFirst("-part-\\d+/", "/");
    }
}
