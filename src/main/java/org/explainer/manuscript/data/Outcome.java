package org.explainer.manuscript.data;

import java.util.Optional;

/**
 * What the accounts want to explain, as it stands on the strip of the home page.
 *
 * @param id of the event
 * @param name with its date, as it stands beside the mark
 * @param until when it ended, or how far it is drawn; empty for the event's own end
 */
public record Outcome(String id, String name, Optional<PartialDate> until, Origin origin)
        implements Entry {}
