package org.explainer.site.listen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.explainer.audio.Cue;
import org.explainer.audio.Revision;
import org.explainer.audio.Revision.Edit;
import org.explainer.audio.Utterance;
import org.explainer.channel.ChapterLines;
import org.explainer.edition.Narration;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** Tells editors what they have edited since a chapter was recorded, at its lines. */
record RevisionReport(Path root, Problems problems) {

    /** {@code said} is all that the page says. */
    void report(Narration narration, Revision revision, List<Utterance> said) throws IOException {
        String hint =
                narration.isSynthetic() ? "run ./explainer narrate" : "have the chapter read again";
        if (revision.isLost()) {
            problems.warning(
                    narration.chapter().place(),
                    "%d of %d sentences differ from the recording, more than a fifth, so the page has no player"
                            .formatted(revision.differing(), revision.size()),
                    hint);
            return;
        }
        List<Edit> edits = revision.edits();
        if (!edits.isEmpty()) {
            var lines = ChapterLines.of(root, narration.chapter());
            for (Edit edit : edits) {
                problems.warning(place(lines, edit, said), message(edit), hint);
            }
        }
    }

    private static String message(Edit edit) {
        String page = quoted(edit.said().stream().map(Utterance::text).toList());
        String heard = quoted(edit.recorded().stream().map(Cue::text).toList());
        if (edit.recorded().isEmpty()) {
            return "the recording lacks " + page + ", so the player goes past it";
        } else if (edit.said().isEmpty()) {
            return "the recording says "
                    + heard
                    + ", which the page does not say any more, so the player skips it";
        }
        return "the recording says "
                + heard
                + " where the page says "
                + page
                + ", so the player skips it";
    }

    private static String quoted(List<String> texts) {
        String first = texts.isEmpty() ? "" : texts.get(0);
        String start = first.length() <= 60 ? first : first.substring(0, 57) + "…";
        return '"' + start + '"' + (texts.size() < 2 ? "" : " and " + (texts.size() - 1) + " more");
    }

    /** The line of what is new, or else of what stands before it in the file of the chapter. */
    private static Place place(ChapterLines lines, Edit edit, List<Utterance> said) {
        List<Utterance> sought = new ArrayList<>(said.subList(0, edit.at()));
        Collections.reverse(sought);
        sought.addAll(0, edit.said());
        return sought.stream()
                .map(utterance -> lines.find(utterance.text()))
                .filter(place -> place.line() > 0)
                .findFirst()
                .orElseGet(() -> lines.find(""));
    }
}
