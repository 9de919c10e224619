package org.explainer.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.explainer.audio.Revision.Edit;
import org.explainer.audio.Utterance.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionTest {

    /** Each a second long, from its place in seconds on; the address of each is its word. */
    private static List<Cue> recorded(String words) {
        List<Cue> cues = new ArrayList<>();
        for (String word : words.split(" ")) {
            long start = cues.size() * 1_000L;
            cues.add(new Cue(word, start, start + 900, word));
        }
        return cues;
    }

    /** The address of each is where it stands. */
    private static List<Utterance> said(String words) {
        List<String> all = List.of(words.split(" "));
        return IntStream.range(0, all.size())
                .mapToObj(i -> new Utterance("s" + i, Role.SENTENCE, all.get(i)))
                .toList();
    }

    @Test
    void whatIsSaidInTheSameWordsIsHeardAtItsNewAddress() {
        Revision revision = Revision.of(recorded("a b c"), said("new a c"));

        assertThat(revision.heard())
                .containsExactly(new Cue("s1", 0, 900, "a"), new Cue("s2", 2_000, 2_900, "c"));
        assertThat(revision.isCurrent()).isFalse();
    }

    @Test
    void nothingIsToBeDoneWhereNothingWasEdited() {
        List<Cue> cues = List.of(new Cue("s0", 0, 900, "a"), new Cue("s1", 1_000, 1_900, "b"));
        Revision revision = Revision.of(cues, said("a b"));

        assertThat(revision.isCurrent()).isTrue();
        assertThat(revision.edits()).isEmpty();
        assertThat(revision.heard()).isEqualTo(cues);
        assertThat(revision.heard()).allMatch(cue -> revision.leftAfter(cue).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        // recorded, said, after what, and when the recording is left
        "a b c d, a x d, a, 1000",
        "a b c, a b, b, 2000",
        "a b c, x a y b c, a, -1",
        "a b c d, a c d, c, -1",
        "b a, a, a, -1",
    })
    void theRecordingIsLeftForWhatThePageStillSays(
            String recorded, String said, String after, long at) {
        Revision revision = Revision.of(recorded(recorded), said(said));
        Cue cue =
                revision.heard().stream()
                        .filter(one -> one.text().equals(after))
                        .findFirst()
                        .orElseThrow();

        assertThat(revision.leftAfter(cue))
                .isEqualTo(at < 0 ? OptionalLong.empty() : OptionalLong.of(at));
    }

    @Test
    void editsAreToldInOrderEachWithBothSides() {
        List<Cue> cues = recorded("a b c d e");
        List<Utterance> page = said("a x c new d");

        assertThat(Revision.of(cues, page).edits())
                .containsExactly(
                        new Edit(cues.subList(1, 2), 1, page.subList(1, 2)),
                        new Edit(List.of(), 3, page.subList(3, 4)),
                        new Edit(cues.subList(4, 5), 5, List.of()));
    }

    @Test
    void theNumberOfAChapterIsNotComparedButNotSaidWrongEither() {
        List<Cue> cues =
                List.of(new Cue("n", 0, 900, "Chapter 3 of 12"), new Cue("t", 1_000, 1_900, "T"));
        List<Utterance> page =
                List.of(
                        new Utterance("n", Role.NUMBER, "Chapter 4 of 13"),
                        new Utterance("t", Role.TITLE, "T"));
        Revision revision = Revision.of(cues, page);

        assertThat(revision.edits()).isEmpty();
        assertThat(revision.differing()).isZero();
        assertThat(revision.heard()).containsExactly(cues.get(1));
    }

    @ParameterizedTest
    @CsvSource({
        // recorded, said, how many differ, of how many, whether that is too much
        "a b c d e, a b c d x, 1, 5, false",
        "a b c d e, a b c d, 1, 5, false",
        "a b c d, a b c d new, 1, 5, false",
        "a b c d, a b c x, 1, 4, true",
        "a b c d e, a b c x y, 2, 5, true",
        "a b c, a b c d e f, 3, 6, true",
    })
    void aFifthOfTheLongerOfBothMayDiffer(
            String recorded, String said, int differing, int size, boolean lost) {
        Revision revision = Revision.of(recorded(recorded), said(said));

        assertThat(revision.differing()).isEqualTo(differing);
        assertThat(revision.size()).isEqualTo(size);
        assertThat(revision.isLost()).isEqualTo(lost);
    }

    /** The sentence that is moved is one that differs, however far it went. */
    @Test
    void whatIsMovedIsHeardNoMore() {
        Revision revision = Revision.of(recorded("a b c d e"), said("b c d e a"));

        assertThat(revision.heard()).extracting(Cue::text).containsExactly("b", "c", "d", "e");
        assertThat(revision.differing()).isEqualTo(1);
    }
}
