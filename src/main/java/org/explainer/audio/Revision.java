package org.explainer.audio;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.explainer.audio.CommonOrder.Match;
import org.explainer.audio.Utterance.Role;

/** What was edited on a page since it was recorded. */
public final class Revision {

    /** A part of the longer of page and recording; if more differs, nobody can follow. */
    private static final double MOST = 0.2;

    private final List<Cue> recorded;
    private final List<Utterance> said;
    private final List<Match> matches;
    private final List<Cue> heard = new ArrayList<>();

    /**
     * A stretch in which page and recording differ.
     *
     * @param recorded what the page does not say any more; may be none
     * @param at where it would stand among what the page says
     * @param said what was never recorded; may be none
     */
    public record Edit(List<Cue> recorded, int at, List<Utterance> said) {}

    private Revision(List<Cue> recorded, List<Utterance> said) {
        this.recorded = List.copyOf(recorded);
        this.said = List.copyOf(said);
        matches = CommonOrder.of(recorded, said, Revision::isSame);
        for (Match match : matches) {
            Cue cue = recorded.get(match.left());
            Utterance now = said.get(match.right());
            if (cue.text().equals(now.text())) {
                heard.add(new Cue(now.id(), cue.start(), cue.end(), cue.text()));
            }
        }
    }

    /**
     * Compares all that is heard with all that the page says: the words in their order, not their
     * addresses, and not the chapter's number, which changes with other chapters.
     */
    public static Revision of(List<Cue> recorded, List<Utterance> said) {
        return new Revision(recorded, said);
    }

    private static boolean isSame(Cue cue, Utterance said) {
        boolean number = said.role() == Role.NUMBER && said.id().equals(cue.id());
        return number || said.text().equals(cue.text());
    }

    /** What may still be heard, at the addresses where the page says it now. */
    public List<Cue> heard() {
        return List.copyOf(heard);
    }

    /** Whether all of it is heard, and its cues name the right addresses. */
    public boolean isCurrent() {
        return heard.equals(recorded);
    }

    /**
     * When to leave the recording after {@code cue}, one of {@link #heard}, in milliseconds: where
     * what follows is not said any more. Empty where nothing is left out.
     */
    public OptionalLong leftAfter(Cue cue) {
        return recorded.stream()
                .filter(next -> next.start() > cue.start())
                .limit(1)
                .filter(next -> heard.stream().noneMatch(one -> one.start() == next.start()))
                .mapToLong(Cue::start)
                .findFirst();
    }

    /** In their order. */
    public List<Edit> edits() {
        List<Match> ends = new ArrayList<>(matches);
        ends.add(new Match(recorded.size(), said.size()));
        List<Edit> edits = new ArrayList<>();
        int left = 0;
        int right = 0;
        for (Match end : ends) {
            if (end.left() > left || end.right() > right) {
                edits.add(
                        new Edit(
                                recorded.subList(left, end.left()),
                                right,
                                said.subList(right, end.right())));
            }
            left = end.left() + 1;
            right = end.right() + 1;
        }
        return edits;
    }

    /** How much there is to compare: the sentences of the longer of page and recording. */
    public int size() {
        return Math.max(recorded.size(), said.size());
    }

    /** How many of {@link #size} differ. */
    public int differing() {
        return size() - matches.size();
    }

    /** Whether so much differs that the recording is of no use until it is made anew. */
    public boolean isLost() {
        return differing() > MOST * size();
    }
}
