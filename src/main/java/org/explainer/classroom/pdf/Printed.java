package org.explainer.classroom.pdf;

/** A finished PDF, and how many pages it has. */
@SuppressWarnings("ArrayRecordComponent") // nobody asks whether two are equal
public record Printed(byte[] pdf, int pages) {}
