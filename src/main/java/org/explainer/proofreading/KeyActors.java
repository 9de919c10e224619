package org.explainer.proofreading;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.TreeSet;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Actor;
import org.explainer.manuscript.text.Profile;
import org.explainer.problem.Nearest;
import org.explainer.problem.Problems;

/** Every key actor has a page, and every such page a key actor. */
final class KeyActors implements Rule {

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        var key =
                manuscript.library().rows(Actor.class).stream()
                        .filter(Actor::isKey)
                        .map(Actor::id)
                        .collect(toSet());
        if (!manuscript.library().isComplete(Actor.class)) {
            return;
        }
        for (Profile profile : manuscript.profiles()) {
            if (!key.contains(profile.actor())) {
                problems.error(
                        profile.place(),
                        "there is no key actor \"" + profile.actor() + "\"",
                        Nearest.hint(profile.actor(), new TreeSet<>(key), "see data/actors.yaml"));
            }
        }
        Set<String> shown = manuscript.profiles().stream().map(Profile::actor).collect(toSet());
        for (Actor actor : manuscript.library().rows(Actor.class)) {
            boolean unread = manuscript.unread().contains("actors/" + actor.id() + ".adoc");
            if (actor.isKey() && !shown.contains(actor.id()) && !unread) {
                problems.error(
                        actor.place(),
                        "the key actor " + actor.id() + " has no page",
                        "write content/actors/" + actor.id() + ".adoc");
            }
        }
    }
}
