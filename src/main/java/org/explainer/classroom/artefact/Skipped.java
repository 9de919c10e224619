package org.explainer.classroom.artefact;

import java.util.Optional;

/**
 * What this machine cannot make.
 *
 * @param program what is not installed
 */
public record Skipped(String program) {

    /** Empty if the maker has all that it needs. */
    public static Optional<Skipped> of(Maker maker) {
        return maker.needs()
                .filter(program -> !program.isInstalled())
                .map(program -> new Skipped(program.name()));
    }
}
