package org.explainer.drawing;

import java.util.List;
import org.explainer.block.LanesKind.Stretch;
import org.explainer.edition.Edition;
import org.explainer.manuscript.Actor;
import org.explainer.manuscript.Event;
import org.explainer.manuscript.Text;

/** What templates can have drawn, a method for each drawing; they read it as {@code draw}. */
public final class Drawings {

    private final Edition edition;

    public Drawings(Edition edition) {
        this.edition = edition;
    }

    /** The band under the masthead, as {@code page} shows it. */
    public Pulse pulse(Text page) {
        return Pulse.of(edition, page);
    }

    /** Events in lanes. */
    public Lanes lanes(Stretch stretch) {
        return Lanes.of(edition, stretch);
    }

    /** The numbers of the chapters that tell of an event. */
    public List<Integer> chapters(Event event) {
        return Lanes.chapters(edition, event);
    }

    /** The offices of a person, as {@code page} shows them. */
    public Offices offices(Actor actor, Text page) {
        return Offices.of(edition, actor, page);
    }
}
