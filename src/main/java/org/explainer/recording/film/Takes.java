package org.explainer.recording.film;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.explainer.audio.Cue;
import org.explainer.recording.Manifest;

/** {@code takes.yaml}: when each shot of the film is said. */
final class Takes {

    private Takes() {}

    static String text(List<Cue> cues) {
        return "# When the sentences of the film are heard, in milliseconds; ./explainer film writes it.\n"
                + cues.stream().map(Takes::row).collect(joining());
    }

    private static String row(Cue cue) {
        return "- id: %s\n  start: %d\n  end: %d\n  say: %s\n"
                .formatted(cue.id(), cue.start(), cue.end(), Manifest.quoted(cue.text()));
    }
}
