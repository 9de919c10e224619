package org.explainer.classroom.artefact;

import java.util.Optional;

/**
 * What this machine cannot make.
 *
 * @param program what is not installed
 */
public record SkippedMaker(String program) {

    /** Empty if the maker has all that it needs. */
    public static Optional<SkippedMaker> of(Maker maker) {
        return maker.needs()
                .filter(program -> !program.isInstalled())
                .map(program -> new SkippedMaker(program.name()));
    }
}
